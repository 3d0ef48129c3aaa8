//! The spreadsheet functions that the workbook uses: old ones, known to every program.

use num_rational::BigRational;
use num_traits::{One, Signed, Zero};

use super::parse::Expression;
use super::{Problem, Results, Value, computed, exact, number, order, whole};

pub(super) fn call(
    results: &mut Results,
    sheet: usize,
    name: &str,
    arguments: &[Expression],
) -> Result<Value, Problem> {
    match name {
        "IF" => return choose(results, sheet, arguments),
        "IFERROR" => {
            let [tried, otherwise] = arguments else {
                return Err(Problem::NotANumber);
            };
            return results
                .value(sheet, tried)
                .or_else(|_| results.value(sheet, otherwise));
        }
        _ => {}
    }
    let values = arguments
        .iter()
        .map(|argument| results.value(sheet, argument));
    let values: Vec<Value> = values.collect::<Result<_, _>>()?;
    match name {
        "AND" => truths(&values).map(|truths| Value::Truth(truths.into_iter().all(|truth| truth))),
        "OR" => truths(&values).map(|truths| Value::Truth(truths.into_iter().any(|truth| truth))),
        "ISNUMBER" => Ok(Value::Truth(matches!(
            values.first(),
            Some(Value::Number(_))
        ))),
        "INDEX" => index(&values),
        "MATCH" => position(&values),
        "COUNTIF" => count_if(&values),
        "SUMPRODUCT" => sum_product(&values),
        "ABS" | "INT" | "ROUND" | "TRUNC" => rounded(name, &values),
        "LN" | "LOG10" => logarithm(name, &values),
        _ => over_numbers(name, &values),
    }
}

fn choose(results: &mut Results, sheet: usize, arguments: &[Expression]) -> Result<Value, Problem> {
    let [condition, then, otherwise] = arguments else {
        return Err(Problem::NotANumber);
    };
    let condition = number(&results.value(sheet, condition)?)?;
    results.value(sheet, if condition.is_zero() { otherwise } else { then })
}

fn truths(values: &[Value]) -> Result<Vec<bool>, Problem> {
    let truth = |value| number(value).map(|number| !number.is_zero());
    values.iter().map(truth).collect()
}

/// All values, those of ranges one by one.
fn flat<'a>(values: &'a [Value]) -> Vec<&'a Value> {
    let one = |value: &'a Value| match value {
        Value::List(values) => values.iter().collect(),
        value => vec![value],
    };
    values.iter().flat_map(one).collect()
}

fn over_numbers(name: &str, values: &[Value]) -> Result<Value, Problem> {
    let numbers: Vec<BigRational> = flat(values)
        .into_iter()
        .filter_map(|value| match value {
            Value::Number(number) => Some(number.clone()),
            Value::Text(_) | Value::Truth(_) | Value::Blank | Value::List(_) => None,
        })
        .collect();
    let count = BigRational::from_integer(numbers.len().into());
    let result = match name {
        "COUNT" => count,
        "SUM" => numbers.into_iter().sum(),
        "MIN" => numbers.into_iter().min().unwrap_or_default(),
        "MAX" => numbers.into_iter().max().unwrap_or_default(),
        "AVERAGE" if numbers.is_empty() => return Err(Problem::DivisionByZero),
        "AVERAGE" => numbers.into_iter().sum::<BigRational>() / count,
        "MEDIAN" => median(numbers)?,
        _ => return Err(Problem::Unknown(name.to_owned())),
    };
    Ok(Value::Number(result))
}

fn rounded(name: &str, values: &[Value]) -> Result<Value, Problem> {
    let value = number(values.first().ok_or(Problem::NotANumber)?)?;
    let decimals = match values.get(1) {
        Some(decimals) => number(decimals)?.to_integer(),
        None => 0.into(),
    };
    let decimals = i32::try_from(decimals).map_err(|_| Problem::NotANumber)?;
    Ok(Value::Number(match name {
        "ABS" => value.abs(),
        "INT" => value.floor(),
        "ROUND" => exact::round(&value, decimals),
        _ => exact::truncate(&value, decimals),
    }))
}

fn logarithm(name: &str, values: &[Value]) -> Result<Value, Problem> {
    let value = number(values.first().ok_or(Problem::NotANumber)?)?;
    let logarithm = if name == "LN" {
        computed::ln(&value)
    } else {
        computed::log10(&value)
    };
    logarithm.map(Value::Number)
}

/// The middle number, or the mean of the two in the middle.
fn median(mut numbers: Vec<BigRational>) -> Result<BigRational, Problem> {
    numbers.sort();
    let middle = numbers.len() / 2;
    let above = numbers.get(middle).ok_or(Problem::NotANumber)?;
    if numbers.len() % 2 == 1 {
        return Ok(above.clone());
    }
    let below = numbers.get(middle.wrapping_sub(1));
    let below = below.ok_or(Problem::NotANumber)?;
    Ok((below + above) / BigRational::from_integer(2.into()))
}

fn index(values: &[Value]) -> Result<Value, Problem> {
    let [range, position] = values else {
        return Err(Problem::NotANumber);
    };
    let place = whole(&number(position)?)?
        .checked_sub(1)
        .ok_or(Problem::NotFound)?;
    let found = flat(std::slice::from_ref(range))
        .get(place)
        .map(|value| (*value).clone());
    found.ok_or(Problem::NotFound)
}

fn position(values: &[Value]) -> Result<Value, Problem> {
    let [wanted, range, _] = values else {
        return Err(Problem::NotANumber);
    };
    let same = |value: &&Value| !matches!(value, Value::Blank) && order(value, wanted).is_eq();
    let found = flat(std::slice::from_ref(range)).iter().position(same);
    let found = found
        .filter(|_| *wanted != Value::Blank)
        .ok_or(Problem::NotFound)?;
    Ok(Value::Number(BigRational::from_integer((found + 1).into())))
}

/// Counts the cells that hold exactly the given word or number.
fn count_if(values: &[Value]) -> Result<Value, Problem> {
    let [range, wanted] = values else {
        return Err(Problem::NotANumber);
    };
    let same = |value: &&&Value| !matches!(value, Value::Blank) && order(value, wanted).is_eq();
    let count = flat(std::slice::from_ref(range))
        .iter()
        .filter(same)
        .count();
    Ok(Value::Number(BigRational::from_integer(count.into())))
}

/// Multiplies ranges cell by cell and adds up; texts and blanks count as zero, as in Excel.
fn sum_product(values: &[Value]) -> Result<Value, Problem> {
    let columns: Vec<Vec<&Value>> = values
        .iter()
        .map(|value| flat(std::slice::from_ref(value)))
        .collect();
    let rows = columns.first().map_or(0, Vec::len);
    if columns.iter().any(|column| column.len() != rows) {
        return Err(Problem::NotANumber);
    }
    let figure = |value: &Value| match value {
        Value::Number(number) => number.clone(),
        Value::Text(_) | Value::Truth(_) | Value::Blank | Value::List(_) => BigRational::zero(),
    };
    let row = |row: usize| {
        columns.iter().fold(BigRational::one(), |product, column| {
            product * figure(column[row])
        })
    };
    Ok(Value::Number((0..rows).map(row).sum()))
}
