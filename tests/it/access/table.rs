//! The expected table, as it is written in `table.txt`.

use bestek::domain::phase::{Phase, Standing};

use super::addresses;
use super::world::Actor;

/// One line: a page or a form, and who gets there when.
#[derive(Debug, Clone)]
pub struct Line {
    pub post: bool,
    pub path: String,
    who: String,
    when: String,
    /// The statuses for who gets there.
    pub answers: Vec<u16>,
    /// A form that is accepted, as a query.
    pub form: String,
}

/// What is expected of one actor at one standing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// Gets there.
    Allowed,
    /// Is told to sign in.
    SignIn,
    /// Is told that there is no such page.
    NotFound,
    /// Is refused: by role, by phase or by declarations.
    Refused,
}

impl Line {
    /// What `actor` meets at `standing`.
    pub fn expects(&self, actor: Actor, standing: Standing) -> Expected {
        if self.who == "*" {
            return Expected::Allowed;
        }
        if actor == Actor::Nobody {
            return Expected::SignIn;
        }
        match self.who.as_str() {
            "@" => Expected::Allowed,
            "!" if actor == Actor::Administrator => Expected::Allowed,
            "!" => Expected::Refused,
            // Who takes no part in a tender is told that there is none.
            _ if actor.role().is_none() => Expected::NotFound,
            who => {
                let mut pairs = who.split(';').zip(self.when.split(';'));
                let gets = |(who, when): (&str, &str)| {
                    who.contains(letter(actor)) && self.in_time(when.trim(), standing)
                };
                if pairs.any(gets) {
                    Expected::Allowed
                } else {
                    Expected::Refused
                }
            }
        }
    }

    /// Where the letter of an actor stands among those who get there.
    pub fn place(&self, actor: Actor) -> Option<usize> {
        self.who.find(letter(actor))
    }

    /// The path as the router has it: `{file=a.pdf}` is one value of `{file}`.
    pub fn route(&self) -> String {
        match self.path.split_once('=') {
            Some((before, rest)) => {
                let after = rest.split_once('}').map_or("", |(_, after)| after);
                format!("{before}}}{after}")
            }
            None => self.path.clone(),
        }
    }

    /// The addresses of the page in a tender.
    pub fn addresses(&self, tender: &str) -> Vec<String> {
        match self.path.split_once('=') {
            Some((before, rest)) => {
                let (value, after) = rest.split_once('}').expect("a value ends");
                let (before, _) = before.rsplit_once('{').expect("a value has a name");
                addresses(&format!("{before}{value}{after}"), tender)
            }
            None => addresses(&self.path, tender),
        }
    }

    fn in_time(&self, when: &str, standing: Standing) -> bool {
        let mut words = when.split(' ');
        let range = words.next().unwrap_or_default();
        let rest: Vec<&str> = words.collect();
        if range == "-" {
            return true;
        }
        if rest.contains(&"only-withdrawn") && !standing.withdrawn
            || rest.contains(&"only-rectifying") && !standing.rectifying
        {
            return false;
        }
        let said = rest.contains(&"only-withdrawn") || rest.contains(&"withdrawn");
        if standing.withdrawn && self.post && !said {
            return false;
        }
        if standing.withdrawn && rest.contains(&"not-withdrawn") {
            return false;
        }
        if standing.rectifying {
            if rest.contains(&"rectifying") {
                return true;
            }
            if rest.contains(&"not-rectifying") {
                return false;
            }
        }
        let (from, to) = range.split_once("..").unwrap_or((range, range));
        let phase = |name| Phase::from_name(name).expect("table.txt names a phase");
        standing.phase >= phase(from) && standing.phase <= phase(to)
    }
}

/// The letter of an actor in the column of who gets there.
pub fn letter(actor: Actor) -> char {
    match actor {
        Actor::Officer => 'O',
        Actor::Chair => 'C',
        Actor::Assessor => 'A',
        Actor::Undeclared => 'U',
        Actor::Conflicted => 'X',
        Actor::Manager => 'M',
        Actor::Contributor => 'K',
        Actor::Auditor => 'R',
        Actor::Nobody | Actor::OtherOrganisation | Actor::OfficerElsewhere | Actor::NotAssigned => {
            '-'
        }
        Actor::Administrator => '!',
    }
}

/// Every line of the table.
pub fn lines() -> Vec<Line> {
    let text = include_str!("table.txt");
    let lines = text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    lines.map(line).collect()
}

fn line(text: &str) -> Line {
    let mut columns = text.split('|').map(str::trim);
    let mut next = || columns.next().unwrap_or_default().to_owned();
    let (page, who, when, answer, form) = (next(), next(), next(), next(), next());
    let (method, path) = page.split_once(' ').expect("a method and a path");
    Line {
        post: match method {
            "GET" => false,
            "POST" => true,
            _ => panic!("{method} is not a method of this table"),
        },
        path: path.trim().to_owned(),
        who,
        when,
        answers: answer
            .split(',')
            .map(|status| status.parse().expect("a status"))
            .collect(),
        form,
    }
}
