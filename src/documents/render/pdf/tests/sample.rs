//! A document with every kind of block.

use rust_decimal::Decimal;

use super::builders::{chapter, column, figure, heading, pairs, row, table};
use crate::documents::model::{Bar, Bars, Block, Cell, Chapter, Document, Form, Row, Table};
use crate::i18n::Language;

const QUESTIONS: &str = "Vragen en antwoorden over de toepasselijkheid van eerdere \
    overeenkomsten en hun voorwaarden";
/// Rows of the long table.
pub const LONG: u32 = 150;

/// A tender document in Dutch.
pub fn document() -> Document {
    Document {
        title: "Aanbestedingsleidraad".into(),
        subtitle: "Leermanagementsysteem voor alle medewerkers".into(),
        organisation: "Gemeente Oosterwijk & Partners".into(),
        reference: "2026-LMS-014".into(),
        stamp: "Versie 1.2 · 22 november 2026 · 4f9c21ab".into(),
        made_at: "2026-11-22T13:05:00Z".into(),
        language: Language::Nl,
        cover: pairs(&[
            ("Procedure", "Europese openbare procedure"),
            ("Sluiting", "15 januari 2027 om 12.00 uur"),
            (
                "Geraamde waarde",
                "€\u{a0}480.000 exclusief btw over vier jaar",
            ),
            (
                "Contactpersoon",
                "M. de Wit, adviseur inkoop en aanbesteden",
            ),
        ]),
        form: Form::Book,
        chapters: vec![
            introduction(),
            requirements(),
            scoring(),
            chapter("Planning", vec![planning()]),
        ],
    }
}

/// A document that is nothing but these blocks.
pub fn around(blocks: Vec<Block>) -> Document {
    Document {
        chapters: vec![chapter("Proef", blocks)],
        ..document()
    }
}

fn introduction() -> Chapter {
    let reason = "Het huidige leermanagementsysteem wordt vanaf 1 juli 2027 niet meer ondersteund. \
        Medewerkers volgen jaarlijks ongeveer 6.400 opleidingen, waarvan een derde wettelijk \
        verplicht is. Een inschrijver die zich beroept op de draagkracht van een derde toont aan \
        dat hij daarover daadwerkelijk kan beschikken (artikel\u{a0}2.92 van de \
        Aanbestedingswet\u{a0}2012).";
    chapter(
        "Aanleiding en doel",
        vec![
            Block::Paragraph(format!(
                "{reason}\n\nDe raming bedraagt €\u{a0}480.000. {reason}"
            )),
            heading(2, "Waarom nu"),
            Block::Paragraph(reason.into()),
            Block::Note {
                label: "Let op".into(),
                text: "Vragen stelt u uitsluitend via het platform, uiterlijk 4 december 2026 om \
                    17.00 uur. Vragen die later binnenkomen worden niet beantwoord."
                    .into(),
            },
            heading(2, "Wat wij willen bereiken"),
            heading(3, "Doelstellingen"),
            Block::List(vec![
                "Elke medewerker vindt binnen twee minuten de opleiding die bij de functie hoort."
                    .into(),
                "Leidinggevenden zien per kwartaal wie een verplichte opleiding nog niet heeft \
                    afgerond, zonder daarvoor een overzicht te hoeven opvragen bij de afdeling \
                    personeel en organisatie."
                    .into(),
                "☑ voldoet, ☐ voldoet niet, ✓ gecontroleerd; non\u{2011}discriminatoir.".into(),
            ]),
            heading(3, "Begrippen"),
            Block::Pairs(pairs(&[
                (
                    "Inschrijver",
                    "De onderneming die een inschrijving indient.",
                ),
                (
                    "Perceel",
                    "Een deel van de opdracht dat afzonderlijk wordt gegund.",
                ),
                (
                    "Wens",
                    "Een eigenschap die niet verplicht is, maar waarvoor punten te verdienen zijn \
                        volgens de methode in hoofdstuk 3.",
                ),
            ])),
            heading(2, QUESTIONS),
            questions(),
        ],
    )
}

fn requirements() -> Chapter {
    let texts = [
        "De oplossing is te gebruiken met de gangbare browsers en voldoet aan EN 301 549.",
        "Storingen met prioriteit 1 zijn binnen vier uur verholpen. De inschrijver beschrijft in \
            maximaal twee A4 hoe de beschikbaarheid wordt bewaakt en hoe daarover wordt gerapporteerd.",
        "Gegevens staan binnen de Europese Economische Ruimte.",
        "Koppeling met het personeelsinformatiesysteem via een gedocumenteerde \
            programmeerinterface, inclusief foutafhandeling en gebeurtenisgeschiedenis.",
    ];
    let rows = (1..=LONG)
        .zip(texts.iter().cycle())
        .map(|(number, text)| {
            row(vec![
                Cell::Text(format!("E-{number:03}")),
                Cell::Text((*text).into()),
                Cell::Text(if number % 3 == 0 { "Wens" } else { "Eis" }.into()),
                if number % 3 == 0 {
                    figure(i64::from(number) * 25, 2, 0)
                } else {
                    Cell::Empty
                },
            ])
        })
        .collect();
    chapter(
        "Programma van eisen en wensen",
        vec![
            Block::Paragraph("Aan een eis moet worden voldaan. Een wens levert punten op.".into()),
            heading(2, "Overzicht"),
            Block::Table(Table {
                caption: "Eisen en wensen".into(),
                columns: vec![
                    column("Nummer", 3, false),
                    column("Omschrijving", 14, false),
                    column("Soort", 2, false),
                    column("Punten (maximaal)", 3, true),
                ],
                rows,
            }),
        ],
    )
}

fn scoring() -> Chapter {
    let totals = Table {
        caption: "Uitkomst per inschrijver".into(),
        columns: vec![
            column("Inschrijver", 8, false),
            column("Prijs in €", 4, true),
            column("Punten prijs", 3, true),
            column("Punten kwaliteit", 3, true),
            column("Totaal", 3, true),
            column("Rang", 2, true),
        ],
        rows: vec![
            Row {
                strong: true,
                ..outcome("Leerwijs B.V.", 412_500, 38_182, 48_500, 86_682, 1)
            },
            outcome(
                "Combinatie Opleidingshuis Zuid en Kennisnetwerk",
                395_000,
                40_000,
                41_250,
                81_250,
                2,
            ),
            outcome(
                "Studium International N.V.",
                1_046_000,
                9_505,
                52_000,
                61_505,
                3,
            ),
        ],
    };
    chapter(
        "Beoordeling",
        vec![
            heading(2, "Punten per inschrijver"),
            Block::Bars(bars()),
            heading(2, "Uitkomst"),
            Block::Table(totals),
        ],
    )
}

/// A chart of three bids.
pub fn bars() -> Bars {
    let bar = |label: &str, values: [i64; 4], total| Bar {
        label: label.into(),
        values: values.iter().map(|value| Decimal::new(*value, 2)).collect(),
        total: Decimal::new(total, 2),
    };
    Bars {
        caption: "Punten per criterium".into(),
        description: "Leerwijs B.V. behaalt 86,68 punten en staat eerste.".into(),
        parts: ["Prijs", "Plan van aanpak", "Gebruiksgemak", "Duurzaamheid"]
            .map(Into::into)
            .into(),
        bars: vec![
            bar("Leerwijs B.V.", [3818, 2000, 1850, 1000], 8668),
            bar(
                "Combinatie Opleidingshuis Zuid en Kennisnetwerk",
                [4000, 1800, 2100, 225],
                8125,
            ),
            bar("Studium International N.V.", [951, 2500, 2000, 700], 6151),
        ],
        maximum: Decimal::ONE_HUNDRED,
    }
}

fn planning() -> Block {
    table(
        &["Wat", "Wanneer"],
        &[
            &["Publicatie", "23 november 2026"],
            &[
                "Sluiting van de vragenronde",
                "4 december 2026 om 17.00 uur",
            ],
            &[
                "Sluiting van de inschrijving",
                "15 januari 2027 om 12.00 uur",
            ],
        ],
    )
}

fn outcome(name: &str, price: i64, cheap: i64, good: i64, total: i64, rank: i64) -> Row {
    row(vec![
        Cell::Text(name.into()),
        figure(price, 0, 0),
        figure(cheap, 3, 2),
        figure(good, 3, 2),
        figure(total, 3, 2),
        figure(rank, 0, 0),
    ])
}

fn questions() -> Block {
    Block::Pairs(pairs(&[
        (
            "Mag een combinatie van ondernemers inschrijven met een gezamenlijke referentie?",
            "Ja. Alle deelnemers tekenen de inschrijving en zijn hoofdelijk aansprakelijk.\nDe referentie mag van één deelnemer zijn.",
        ),
        (
            "Geldt de geheimhouding ook na afloop van de overeenkomst?",
            "Ja, tot vijf jaar na afloop.",
        ),
    ]))
}
