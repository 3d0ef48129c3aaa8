//! Bids: names, results and answers; prices apart, behind a proof that they may be read.

use std::collections::BTreeMap;
use std::str::FromStr;

use rust_decimal::Decimal;
use sqlx::FromRow;

use crate::domain::bid::{Answer, Bid, KnockOutResult};
use crate::domain::quantity::money::Money;
use crate::domain::visibility::PricesReadable;
use crate::storage::db::{Db, Tx, read, within, write};
use crate::storage::error::StorageError;

/// A bid as it is kept, without its price.
#[derive(Debug, Clone, PartialEq)]
pub struct BidRow {
    /// Everything but price and marks.
    pub bid: Bid,
    /// True when a price lies in the vault.
    pub has_price: bool,
    /// The version that a save must name.
    pub version: i64,
}

#[derive(FromRow)]
struct RawBid {
    bid_id: String,
    name: String,
    withdrawn: bool,
    version: i64,
    has_price: bool,
}

/// All bids of a tender with their results, answers and texts, in order of registration.
pub async fn all(db: &Db, tender: &str) -> Result<Vec<BidRow>, StorageError> {
    let raw: Vec<RawBid> = read!(db, c => sqlx::query_as(
        "SELECT bid_id, name, withdrawn, version,
            EXISTS (SELECT 1 FROM price
                    WHERE price.tender_id = bid.tender_id AND price.bid_id = bid.bid_id) AS has_price
         FROM bid WHERE tender_id = $1 ORDER BY position, bid_id",
    )
    .bind(tender)
    .fetch_all(c)
    .await)?;
    let mut bids: Vec<BidRow> = raw
        .into_iter()
        .map(|row| BidRow {
            bid: Bid {
                id: row.bid_id,
                name: row.name,
                withdrawn: row.withdrawn,
                ..Bid::default()
            },
            has_price: row.has_price,
            version: row.version,
        })
        .collect();
    add_knock_outs(db, tender, &mut bids).await?;
    add_answers(db, tender, &mut bids).await?;
    add_texts(db, tender, &mut bids).await?;
    Ok(bids)
}

/// The prices of a tender; only who holds the proof can ask.
pub async fn prices(
    db: &Db,
    tender: &str,
    _proof: PricesReadable,
) -> Result<BTreeMap<String, Money>, StorageError> {
    let rows = rows_of(
        db,
        tender,
        "SELECT bid_id, amount, '' FROM price WHERE tender_id = $1",
    )
    .await?;
    rows.into_iter()
        .map(|(bid, amount, _)| {
            let money = Decimal::from_str(&amount)
                .map_err(|problem| problem.to_string())
                .and_then(|value| Money::try_from(value).map_err(|problem| problem.to_string()))
                .map_err(|problem| StorageError::corrupt("price", &bid, problem))?;
            Ok((bid, money))
        })
        .collect()
}

/// Adds a bid at the end, with version 1.
pub async fn insert(tx: &mut Tx, tender: &str, bid: &str, name: &str) -> Result<(), StorageError> {
    write!(tx, sqlx::query(
        "INSERT INTO bid (tender_id, bid_id, position, name, withdrawn, version)
         VALUES ($1, $2, (SELECT coalesce(max(position), 0) + 1 FROM bid WHERE tender_id = $1), $3, $4, 1)",
    )
    .bind(tender)
    .bind(bid)
    .bind(name)
    .bind(false))?;
    Ok(())
}

/// Ids of all bids, inside the transaction that adds one.
pub async fn ids(tx: &mut Tx, tender: &str) -> Result<Vec<String>, StorageError> {
    Ok(
        within!(tx, c => sqlx::query_scalar("SELECT bid_id FROM bid WHERE tender_id = $1 ORDER BY position")
            .bind(tender)
            .fetch_all(c)
            .await)?,
    )
}

/// Saves name and withdrawal, provided nobody changed the bid since version `seen`.
pub async fn update(
    tx: &mut Tx,
    tender: &str,
    bid: &str,
    name: &str,
    withdrawn: bool,
    seen: i64,
) -> Result<(), StorageError> {
    let done = write!(
        tx,
        sqlx::query(
            "UPDATE bid SET name = $3, withdrawn = $4, version = version + 1
         WHERE tender_id = $1 AND bid_id = $2 AND version = $5",
        )
        .bind(tender)
        .bind(bid)
        .bind(name)
        .bind(withdrawn)
        .bind(seen)
    )?;
    if done == 1 {
        Ok(())
    } else {
        Err(StorageError::Conflict)
    }
}

/// Puts a price in the vault, in place of an earlier one.
pub async fn seal_price(
    tx: &mut Tx,
    tender: &str,
    bid: &str,
    price: Money,
) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "INSERT INTO price (tender_id, bid_id, amount) VALUES ($1, $2, $3)
         ON CONFLICT (tender_id, bid_id) DO UPDATE SET amount = excluded.amount",
        )
        .bind(tender)
        .bind(bid)
        .bind(price.amount().to_string())
    )?;
    Ok(())
}

/// Records whether a knock-out is met; `None` takes the result back.
pub async fn set_knock_out(
    tx: &mut Tx,
    tender: &str,
    bid: &str,
    knock_out: &str,
    result: Option<KnockOutResult>,
    reason: &str,
) -> Result<(), StorageError> {
    let Some(result) = result else {
        write!(tx, sqlx::query(
            "DELETE FROM knock_out_result WHERE tender_id = $1 AND bid_id = $2 AND knock_out_id = $3",
        )
        .bind(tender)
        .bind(bid)
        .bind(knock_out))?;
        return Ok(());
    };
    write!(
        tx,
        sqlx::query(
            "INSERT INTO knock_out_result (tender_id, bid_id, knock_out_id, result, reason)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (tender_id, bid_id, knock_out_id)
         DO UPDATE SET result = excluded.result, reason = excluded.reason",
        )
        .bind(tender)
        .bind(bid)
        .bind(knock_out)
        .bind(match result {
            KnockOutResult::Pass => "pass",
            KnockOutResult::Fail => "fail",
        })
        .bind(reason)
    )?;
    Ok(())
}

/// Records an answer with the words beside it; `None` takes both back.
pub async fn set_answer(
    tx: &mut Tx,
    tender: &str,
    bid: &str,
    requirement: &str,
    answer: Option<Answer>,
    words: &str,
) -> Result<(), StorageError> {
    let Some(answer) = answer else {
        write!(
            tx,
            sqlx::query(
                "DELETE FROM answer WHERE tender_id = $1 AND bid_id = $2 AND requirement_id = $3",
            )
            .bind(tender)
            .bind(bid)
            .bind(requirement)
        )?;
        return Ok(());
    };
    write!(
        tx,
        sqlx::query(
            "INSERT INTO answer (tender_id, bid_id, requirement_id, answer) VALUES ($1, $2, $3, $4)
         ON CONFLICT (tender_id, bid_id, requirement_id) DO UPDATE SET answer = excluded.answer",
        )
        .bind(tender)
        .bind(bid)
        .bind(requirement)
        .bind(encode_answer(answer, words))
    )?;
    Ok(())
}

/// Records what a tenderer wrote about a criterion.
pub async fn set_text(
    tx: &mut Tx,
    tender: &str,
    bid: &str,
    criterion: &str,
    body: &str,
) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "INSERT INTO bid_text (tender_id, bid_id, criterion_id, body) VALUES ($1, $2, $3, $4)
         ON CONFLICT (tender_id, bid_id, criterion_id) DO UPDATE SET body = excluded.body",
        )
        .bind(tender)
        .bind(bid)
        .bind(criterion)
        .bind(body)
    )?;
    Ok(())
}

async fn add_knock_outs(db: &Db, tender: &str, bids: &mut [BidRow]) -> Result<(), StorageError> {
    let rows: Vec<(String, String, String, String)> = read!(db, c => sqlx::query_as(
        "SELECT bid_id, knock_out_id, result, reason FROM knock_out_result WHERE tender_id = $1",
    )
    .bind(tender)
    .fetch_all(c)
    .await)?;
    for (bid, knock_out, result, reason) in rows {
        let result = match result.as_str() {
            "pass" => KnockOutResult::Pass,
            "fail" => KnockOutResult::Fail,
            _ => {
                return Err(StorageError::corrupt(
                    "knock_out_result",
                    bid,
                    "unknown result",
                ));
            }
        };
        if let Some(row) = find(bids, &bid) {
            row.bid.knock_outs.insert(knock_out.clone(), result);
            if !reason.is_empty() {
                row.bid.knock_out_reasons.insert(knock_out, reason);
            }
        }
    }
    Ok(())
}

async fn add_answers(db: &Db, tender: &str, bids: &mut [BidRow]) -> Result<(), StorageError> {
    let sql = "SELECT bid_id, requirement_id, answer FROM answer WHERE tender_id = $1";
    for (bid, requirement, answer) in rows_of(db, tender, sql).await? {
        let (answer, words) = answer.split_once('\n').unwrap_or((&answer, ""));
        let decoded = decode_answer(answer)
            .ok_or_else(|| StorageError::corrupt("answer", &requirement, "unknown answer"))?;
        if let Some(row) = find(bids, &bid) {
            if !words.is_empty() {
                let words = words.to_owned();
                row.bid.explanations.insert(requirement.clone(), words);
            }
            row.bid.answers.insert(requirement, decoded);
        }
    }
    Ok(())
}

async fn add_texts(db: &Db, tender: &str, bids: &mut [BidRow]) -> Result<(), StorageError> {
    let sql = "SELECT bid_id, criterion_id, body FROM bid_text WHERE tender_id = $1";
    for (bid, criterion, body) in rows_of(db, tender, sql).await? {
        if let Some(row) = find(bids, &bid)
            && !body.is_empty()
        {
            row.bid.texts.insert(criterion, body);
        }
    }
    Ok(())
}

async fn rows_of(
    db: &Db,
    tender: &str,
    sql: &'static str,
) -> Result<Vec<(String, String, String)>, StorageError> {
    Ok(read!(db, c => sqlx::query_as(sql)
        .bind(tender)
        .fetch_all(c)
        .await)?)
}

fn find<'a>(bids: &'a mut [BidRow], id: &str) -> Option<&'a mut BidRow> {
    bids.iter_mut().find(|row| row.bid.id == id)
}

/// The answer on the first line, and behind it what the tenderer wrote.
fn encode_answer(answer: Answer, words: &str) -> String {
    let answer = match answer {
        Answer::Yes => "yes".to_owned(),
        Answer::Partly => "partly".to_owned(),
        Answer::No => "no".to_owned(),
        Answer::Available => "available".to_owned(),
        Answer::Never => "never".to_owned(),
        Answer::Months(months) => format!("months {}", months.normalize()),
    };
    if words.is_empty() {
        answer
    } else {
        format!("{answer}\n{words}")
    }
}

fn decode_answer(text: &str) -> Option<Answer> {
    match text {
        "yes" => Some(Answer::Yes),
        "partly" => Some(Answer::Partly),
        "no" => Some(Answer::No),
        "available" => Some(Answer::Available),
        "never" => Some(Answer::Never),
        _ => Decimal::from_str(text.strip_prefix("months ")?)
            .ok()
            .map(Answer::Months),
    }
}
