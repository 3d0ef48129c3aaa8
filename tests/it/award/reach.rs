//! The random dossiers reach all that an award can hold; what they miss is tested by nothing.

use crate::support::oracle;

/// What has to turn up in some dossier.
const IN_A_DOSSIER: &[&str] = &[
    r#""kind":"lowest-ratio""#,
    r#""kind":"highest-ratio""#,
    r#""kind":"linear-multiple""#,
    r#""kind":"min-max""#,
    r#""kind":"line""#,
    r#""kind":"logarithmic""#,
    r#""kind":"discount-power""#,
    r#""kind":"discount-bilinear""#,
    r#""kind":"discount-corrected""#,
    r#""kind":"fixed-ratio""#,
    r#""kind":"below-mean-of-others""#,
    r#""kind":"below-next""#,
    r#""kind":"below-base""#,
    r#""kind":"below-mean""#,
    r#""kind":"steps""#,
    r#""outside":"extend""#,
    r#""outside":"clip""#,
    r#""price_points_outside":"keep""#,
    r#""quality_scale":"relative-to-best""#,
    r#""method":"lowest-price""#,
    r#""method":"value-deduction""#,
    r#""method":"percentage-deduction""#,
    r#""method":"percentage-markup""#,
    r#""method":"price-per-quality-point""#,
    r#""method":"quality-per-price""#,
    r#""method":"quality-per-price-corridor""#,
    r#""method":"reference-difference""#,
    r#""method":"utility-index""#,
    r#""method":"quality-premium""#,
    r#""method":"value-index""#,
    r#""method":"feature-coefficient""#,
    r#""reference":"mean""#,
    r#""reference":"median""#,
    r#""reference":{"#,
    r#""decide_by":"lower-price""#,
    r#""decide_by":"higher-quality""#,
    r#""decide_by":"criterion:"#,
    r#""mode":"half-even""#,
    r#""mode":"down""#,
    r#""stage":"components""#,
    r#""stage":"criteria""#,
    r#""rank_on":"exact""#,
    r#""rule":"exclude""#,
    r#""rule":"flag""#,
    r#""rule":"zero-points""#,
    r#""criteria":[]"#,
    r#""bids":[]"#,
    r#""criteria_total":"#,
    r#""children_total":"#,
    r#""points_total":"#,
    r#""price_sheet":"#,
    r#""price":"0""#,
    r#""months":"#,
    r#""never""#,
    r#""available""#,
    r#""share":"-0.5""#,
];

/// What has to turn up in some evaluation.
const IN_AN_EVALUATION: &[&str] = &[
    r#""withdrawn""#,
    r#""knock-out:"#,
    r#""must:"#,
    r#""criterion-minimum:"#,
    r#""quality-minimum""#,
    r#""ceiling""#,
    r#""no-quality""#,
    r#""kind":"mark""#,
    r#""kind":"assessor-mark""#,
    r#""kind":"answer""#,
    r#""kind":"measure""#,
    r#""kind":"knock-out""#,
    r#""kind":"price""#,
    r#""kind":"price","id":"P"#,
    r#""tie_break":"higher-quality""#,
    r#""tie_break":"lower-price""#,
    r#""tie_break":"higher-price""#,
    r#""tie_break":"criterion:"#,
    r#""tie_break":"earliest""#,
    r#""tie_break":"lot:"#,
    r#""relative-method""#,
    r#""price-cannot-matter""#,
    r#""single-bid""#,
    r#""equal-prices""#,
    r#""tie""#,
    r#""above-ceiling""#,
    r#""abnormally-low:"#,
    r#""rank-reversal:"#,
    r#""tie-by-rounding""#,
    r#""excluded-set-minimum""#,
    r#""rank":6"#,
    r#""winner":null"#,
    r#""winner":["#,
    r#""dominated":[["#,
];

#[test]
fn random_dossiers_reach_all_that_an_award_can_hold() {
    let mut missing: Vec<&str> = [IN_A_DOSSIER, IN_AN_EVALUATION].concat();
    for seed in 0..3_000 {
        let dossier = oracle::random(seed);
        // Robustness is slow, and some of it in one of eight is enough.
        let evaluation = oracle::evaluate(&dossier, seed % 8 == 0);
        let texts = [dossier.to_string(), evaluation.to_string()];
        missing.retain(|part| {
            let list = usize::from(!IN_A_DOSSIER.contains(part));
            !texts[list].contains(part)
        });
    }
    assert!(missing.is_empty(), "never seen: {missing:?}");
}
