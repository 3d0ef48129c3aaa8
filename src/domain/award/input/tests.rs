use std::collections::BTreeSet;

use serde_json::Value;

use crate::domain::award::SCHEMA;
use crate::domain::award::input::award;
use crate::domain::award::method::name::{FormulaName, MethodName};
use crate::domain::tender::kept_wording::KeptWording;

fn schema() -> Value {
    serde_json::from_str(SCHEMA).unwrap()
}

fn words(list: &Value) -> BTreeSet<&str> {
    list.as_array()
        .unwrap()
        .iter()
        .filter_map(Value::as_str)
        .collect()
}

#[test]
fn the_schema_knows_the_same_keys_of_an_award() {
    let schema = schema();
    let award = &schema["$defs"]["award"];
    let keys: BTreeSet<&str> = award["properties"]
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(keys, BTreeSet::from(award::KEYS));
    assert_eq!(award["additionalProperties"], Value::Bool(false));
}

#[test]
fn the_schema_names_every_method_and_formula() {
    let schema = schema();
    let methods = BTreeSet::from(MethodName::ALL.map(MethodName::name));
    assert_eq!(
        words(&schema["$defs"]["award"]["properties"]["method"]["enum"]),
        methods
    );
    let formulas = BTreeSet::from(FormulaName::ALL.map(FormulaName::name));
    let kinds = schema["$defs"]["price_formula"]["oneOf"]
        .as_array()
        .unwrap()
        .iter();
    let kinds: BTreeSet<&str> = kinds
        .filter_map(|kind| kind["properties"]["kind"]["const"].as_str())
        .collect();
    assert_eq!(kinds, formulas);
}

#[test]
fn the_schema_knows_the_same_keys_of_a_wording_that_stays() {
    let kept = serde_json::to_value(KeptWording::default()).unwrap();
    let kept: BTreeSet<&String> = kept.as_object().unwrap().keys().collect();
    let schema = schema();
    let items = &schema["properties"]["kept_wordings"]["items"];
    let keys: BTreeSet<&String> = items["properties"].as_object().unwrap().keys().collect();
    assert_eq!(kept, keys);
}
