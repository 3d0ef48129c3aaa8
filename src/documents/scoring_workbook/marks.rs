//! The sheet with every mark, whose it is, why it was given and the share that it earns.

use std::collections::{BTreeMap, BTreeSet};

use crate::documents::scoring_workbook::Source;
use crate::documents::scoring_workbook::book::{Place, Print, Role, Sheet};
use crate::documents::scoring_workbook::settings::Settings;
use crate::domain::bid::Bid;
use crate::domain::tender::criterion::{Criterion, CriterionKind};
use crate::domain::tender::scoring::Panel;

const FIRST_ROW: u32 = 4;
const MARK: u16 = 5;
const SHARE: u16 = 6;

/// Where the shares that count stand: per criterion one for each bid.
pub struct Marks(BTreeMap<String, Vec<Place>>);

impl Marks {
    /// The share of a bid on a marked or measured criterion.
    pub fn share(&self, criterion: &str, bid: usize) -> Option<&Place> {
        self.0.get(criterion)?.get(bid)
    }
}

struct Writer<'a> {
    source: Source<'a>,
    settings: &'a Settings,
    sheet: Sheet,
    row: u32,
    places: BTreeMap<String, Vec<Place>>,
}

/// Makes the sheet and says where the shares stand.
pub fn sheet(source: Source, settings: &Settings) -> (Sheet, Marks) {
    let mut sheet = source.sheet("sheet-name-marks", "sheet-title-marks");
    let heads = [
        ("sheet-head-id", 9),
        ("sheet-head-criterion", 26),
        ("sheet-head-bid", 9),
        ("sheet-head-bidder", 24),
        ("sheet-head-assessor", 24),
        ("sheet-head-mark", 9),
        ("sheet-head-own-share", 10),
        ("sheet-head-counts", 10),
        ("sheet-head-reason", 70),
    ];
    let heads = heads.map(|(key, width)| (source.text(key), width));
    sheet.headers(FIRST_ROW - 1, &heads);
    sheet.frozen_columns = 1;
    let mut writer = Writer {
        source,
        settings,
        sheet,
        row: FIRST_ROW,
        places: BTreeMap::new(),
    };
    writer.criteria(&source.dossier.tender.criteria);
    (writer.sheet, Marks(writer.places))
}

impl Writer<'_> {
    fn criteria(&mut self, criteria: &[Criterion]) {
        for criterion in criteria {
            let is_marked = criterion.kind == Some(CriterionKind::Marked);
            if is_marked || criterion.kind == Some(CriterionKind::Measured) {
                let title = format!("{} {}", criterion.id, criterion.name);
                self.sheet.text(self.row, 0, Role::Section, &title);
                self.row += 1;
                let panel = self.panel(criterion);
                for bid in &self.source.dossier.bids {
                    let place = if is_marked {
                        self.bid(criterion, bid, &panel)
                    } else {
                        self.measure(criterion, bid)
                    };
                    self.places
                        .entry(criterion.id.clone())
                        .or_default()
                        .push(place);
                }
            }
            self.criteria(&criterion.children);
        }
    }

    /// Everyone who marked the criterion for a bid that is still in, in the order of the dossier.
    fn panel(&self, criterion: &Criterion) -> Vec<(String, String)> {
        let mut panel: BTreeSet<&str> = BTreeSet::new();
        for bid in self.source.dossier.bids.iter().filter(|bid| !bid.withdrawn) {
            let marks = bid.assessor_marks.get(&criterion.id);
            panel.extend(marks.into_iter().flatten().map(|(id, _)| id.as_str()));
        }
        let mut named = Vec::new();
        for assessor in &self.source.dossier.assessors {
            if panel.remove(assessor.id.as_str()) {
                named.push((assessor.id.clone(), assessor.name.clone()));
            }
        }
        named.extend(panel.into_iter().map(|id| (id.to_owned(), id.to_owned())));
        named
    }

    /// Writes what counts, then the assessors; returns the share that counts.
    fn bid(&mut self, criterion: &Criterion, bid: &Bid, panel: &[(String, String)]) -> Place {
        let at = self.row;
        let mean = self.source.dossier.tender.award.panel == Some(Panel::Mean);
        let who = if mean {
            "sheet-panel-mean"
        } else {
            "sheet-panel-consensus"
        };
        self.labels(at, criterion, bid, (&self.source.text(who), Role::Strong));
        let counts = self.source.text("sheet-counts-yes");
        self.sheet.text(at, SHARE + 1, Role::Strong, &counts);
        let reason = bid.reasons.get(&criterion.id).map_or("", String::as_str);
        self.sheet.text(at, SHARE + 2, Role::Body, reason);
        self.row += 1;
        let shares = self.sheet.place(self.row, SHARE);
        for (id, name) in panel {
            self.assessor(criterion, bid, id, name);
        }
        let formula = if mean {
            let count = self.row - shares.row;
            let range = shares.down(count);
            format!("IF(COUNT({range})<MAX(1,{count}),\"\",AVERAGE({range}))")
        } else {
            let mark = bid.marks.get(&criterion.id).copied();
            self.sheet
                .number((at, MARK), Role::Input, Print::Plain, mark);
            self.settings
                .mark_share(&criterion.id, &self.sheet.place(at, MARK))
        };
        self.sheet
            .formula((at, SHARE), Role::Strong, Print::Share, &formula)
    }

    /// Writes what was measured; returns the share that it earns.
    fn measure(&mut self, criterion: &Criterion, bid: &Bid) -> Place {
        let at = self.row;
        self.row += 1;
        let who = self.source.text("sheet-panel-measure");
        self.labels(at, criterion, bid, (&who, Role::Strong));
        let counts = self.source.text("sheet-counts-yes");
        self.sheet.text(at, SHARE + 1, Role::Strong, &counts);
        let measure = bid.measures.get(&criterion.id).copied();
        self.sheet
            .number((at, MARK), Role::Input, Print::Plain, measure);
        let share = self
            .settings
            .measure_share(&criterion.id, &self.sheet.place(at, MARK));
        self.sheet
            .formula((at, SHARE), Role::Strong, Print::Share, &share)
    }

    fn assessor(&mut self, criterion: &Criterion, bid: &Bid, id: &str, name: &str) {
        let at = self.row;
        self.labels(at, criterion, bid, (name, Role::Body));
        let mark = bid
            .assessor_marks
            .get(&criterion.id)
            .and_then(|marks| marks.get(id));
        self.sheet
            .number((at, MARK), Role::Input, Print::Plain, mark.copied());
        let share = self
            .settings
            .mark_share(&criterion.id, &self.sheet.place(at, MARK));
        self.sheet
            .formula((at, SHARE), Role::Body, Print::Share, &share);
        let reason = bid
            .assessor_reasons
            .get(&criterion.id)
            .and_then(|reasons| reasons.get(id));
        self.sheet
            .text(at, SHARE + 2, Role::Body, reason.map_or("", String::as_str));
        self.row += 1;
    }

    fn labels(&mut self, row: u32, criterion: &Criterion, bid: &Bid, (who, role): (&str, Role)) {
        for (column, text) in (0..).zip([&criterion.id, &criterion.name, &bid.id, &bid.name]) {
            self.sheet.text(row, column, Role::Body, text);
        }
        self.sheet.text(row, 4, role, who);
    }
}
