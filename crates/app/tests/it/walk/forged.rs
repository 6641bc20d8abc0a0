//! Requests that another site made the browser send, and verbs that no route has.

use axum::http::Method;
use web::routes::Row;

use super::bodies::plausible;
use super::ground::{ORIGIN, Sent};
use super::paths::own_address;
use super::strolls::Stroll;

type Headers = &'static [(&'static str, &'static str)];

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

/// Headers of requests that are not from one of our pages, with the status that they get.
const FORGED: [(Headers, u16); 9] = [
    (
        &[
            ("sec-fetch-site", "cross-site"),
            ("origin", "https://evil.example"),
            FORM,
        ],
        403,
    ),
    (
        &[("sec-fetch-site", "cross-site"), ("origin", ORIGIN), FORM],
        403,
    ),
    (
        &[("sec-fetch-site", "same-site"), ("origin", ORIGIN), FORM],
        403,
    ),
    (&[("sec-fetch-site", "none"), ("origin", ORIGIN), FORM], 403),
    (
        &[
            ("sec-fetch-site", "same-origin"),
            ("origin", "https://evil.example"),
            FORM,
        ],
        403,
    ),
    (&[("origin", "null"), FORM], 403),
    (&[("referer", "http://127.0.0.1:8080/"), FORM], 403),
    (
        &[
            ("sec-fetch-site", "same-origin"),
            ("origin", ORIGIN),
            ("content-type", "text/plain"),
        ],
        415,
    ),
    (
        &[
            ("sec-fetch-site", "same-origin"),
            ("origin", ORIGIN),
            ("content-type", "application/json"),
        ],
        415,
    ),
];

impl Stroll<'_> {
    /// Sends what owners may do, forged; nothing may change.
    pub async fn forge(&mut self, row: Row) {
        let by = ["owner of A", "owner of both"];
        let all = self.world.principals.iter();
        for principal in all.filter(|principal| by.contains(&principal.name)) {
            let own = match row.path {
                path if path.contains("{token}") => continue,
                path => own_address(path, self.world, principal),
            };
            let sound = Sent::post(
                &own.path,
                principal.cookie.as_deref(),
                &plausible(row.path, &self.world.a),
            );
            for (headers, status) in FORGED {
                let headers = headers
                    .iter()
                    .map(|(name, value)| (*name, (*value).to_owned()));
                let sent = Sent {
                    headers: headers.collect(),
                    ..sound.clone()
                };
                self.expect_status(&sent, &[status]).await;
            }
            for method in [Method::PUT, Method::DELETE, Method::PATCH, Method::OPTIONS] {
                let sent = Sent {
                    method,
                    ..sound.clone()
                };
                self.expect_status(&sent, &[405]).await;
            }
            self.expect_unchanged(&format!("a forged request to {}", row.path))
                .await;
        }
    }

    async fn expect_status(&mut self, sent: &Sent, expected: &[u16]) {
        self.cases += 1;
        let answer = self.ground.send(sent).await;
        if !expected.contains(&answer.status.as_u16()) {
            let status = answer.status;
            self.failures
                .push(format!("{sent:?}: {status}, but {expected:?} was expected"));
        }
    }
}
