//! The built program with its example, as somebody starts it who looks at it for the first time.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::support::http;
use crate::support::scratch::Scratch;

/// The demonstration while it runs.
pub struct Demo {
    program: Child,
    /// Host and port.
    pub address: String,
    _data: Scratch,
}

impl Demo {
    pub fn start() -> Self {
        let data = Scratch::new("demo");
        let mut program = Command::new(env!("CARGO_BIN_EXE_bestek"))
            .args(["demo", "--listen", "127.0.0.1:0", "--data-dir"])
            .arg(data.path())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let printed = program.stdout.take().expect("its output is a pipe");
        let line = BufReader::new(printed)
            .lines()
            .map_while(Result::ok)
            .find_map(|line| Some(line.split_once("http://")?.1.to_owned()));
        Self {
            program,
            address: line.expect("the program prints its address"),
            _data: data,
        }
    }

    /// Signs an example person in and returns the cookie.
    pub fn sign_in(&self, email: &str) -> String {
        let body = format!("email={email}&next=/");
        let reply = http::post_form(&self.address, "/sign-in/example", &body);
        assert_eq!(reply.status, 303, "{email}");
        let cookie = reply.header("set-cookie").expect("a cookie");
        cookie.split(';').next().unwrap_or_default().to_owned()
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        drop(self.program.kill());
        drop(self.program.wait());
    }
}
