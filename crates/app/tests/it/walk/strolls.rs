//! Walking one route: what is refused, what is read and what is done, each held against the policy and the database.

use web::routes::{Row, Verb};

use super::bodies::{empty, plausible};
use super::ground::{Answer, Contents, Ground, Sent, difference};
use super::paths::{Address, Belongs, addresses};
use super::policy::{Expected, expected};
use super::side::Side;
use super::verdict::{Case, Purpose};
use super::world::{Principal, World};

/// A walk over some of the routes.
pub struct Stroll<'a> {
    /// The world that every ground is a copy of.
    pub world: &'a World,
    /// The copy in use.
    pub ground: Ground,
    /// What was in it.
    pub before: Contents,
    /// What an address that never was is answered with.
    pub nowhere: Answer,
    /// Requests sent.
    pub cases: usize,
    /// Those that went otherwise than expected.
    pub failures: Vec<String>,
}

impl<'a> Stroll<'a> {
    /// Begins on a fresh copy.
    pub async fn begin(world: &'a World) -> Self {
        let ground = Ground::copy(world).await;
        Self {
            world,
            before: ground.contents().await,
            nowhere: ground.send(&Sent::get("/nowhere", None)).await,
            ground,
            cases: 0,
            failures: Vec::new(),
        }
    }

    /// All reading, and all changing that is to be refused; nothing at all may change.
    pub async fn read_and_refuse(&mut self, row: Row) {
        for principal in &self.world.principals {
            for address in addresses(row.path, self.world, principal) {
                let expected = expected(&row, principal, address.belongs);
                let case = |sent, purpose| Case {
                    row: &row,
                    principal,
                    address: &address,
                    expected,
                    purpose,
                    sent,
                };
                let cookie = principal.cookie.as_deref();
                if row.verb == Verb::Get {
                    let sent = Sent::get(&address.path, cookie);
                    self.go(&case(sent, Purpose::Read)).await;
                } else if expected != Expected::Served {
                    for body in [empty(), plausible(row.path, &self.world.a)] {
                        let sent = Sent::post(&address.path, cookie, &body);
                        self.go(&case(sent, Purpose::Change)).await;
                    }
                }
            }
            self.expect_unchanged(&format!(
                "{:?} {} by {}",
                row.verb, row.path, principal.name
            ))
            .await;
        }
    }

    /// All changing that is not refused for who asks: with a sound body, with none, and with ids of the other side in it.
    pub async fn serve(&mut self, row: Row) {
        for principal in &self.world.principals {
            for address in addresses(row.path, self.world, principal) {
                let expected = expected(&row, principal, address.belongs);
                if expected != Expected::Served {
                    continue;
                }
                let (own, other) = match address.belongs {
                    Belongs::ToB => (&self.world.b, &self.world.a),
                    _ => (&self.world.a, &self.world.b),
                };
                let bodies = [
                    (plausible(row.path, own), Purpose::Change),
                    (empty(), Purpose::Try),
                    (plausible(row.path, &ids_alone(other)), Purpose::Try),
                ];
                for (body, purpose) in bodies {
                    let case = Case {
                        row: &row,
                        principal,
                        address: &address,
                        expected,
                        purpose,
                        sent: Sent::post(&address.path, principal.cookie.as_deref(), &body),
                    };
                    let answer = self.go(&case).await;
                    self.expect_own_side(&case, &answer, own, other).await;
                }
            }
        }
    }

    /// Sends one request and judges its answer.
    pub async fn go(&mut self, case: &Case<'_>) -> Answer {
        self.cases += 1;
        let answer = self.ground.send(&case.sent).await;
        let wrong = case.judge(&answer, &self.nowhere, self.world);
        self.failures.extend(wrong);
        answer
    }

    /// Nothing may have changed since the ground was fresh.
    pub async fn expect_unchanged(&mut self, by: &str) {
        let after = self.ground.contents().await;
        if after != self.before {
            let changes = difference(&self.before, &after).join("\n    ");
            self.failures.push(format!("{by} changed:\n    {changes}"));
            self.refresh().await;
        }
    }

    /// A refusal changes nothing; a success changes nothing on the other side and takes nothing from it.
    async fn expect_own_side(
        &mut self,
        case: &Case<'_>,
        answer: &Answer,
        own: &Side,
        other: &Side,
    ) {
        if answer.status.is_client_error() {
            return self.expect_unchanged(&case.to_string()).await;
        }
        let after = self.ground.contents().await;
        if after == self.before {
            return;
        }
        let (own, other) = (own.workspace.to_string(), other.ids());
        for line in difference(&self.before, &after) {
            let plain = line.to_lowercase().replace('-', "");
            let is_foreign = other.iter().any(|id| plain.contains(id));
            if is_foreign {
                let side = if plain.contains(&own) {
                    "took in"
                } else {
                    "changed"
                };
                self.failures
                    .push(format!("{case} {side} what is foreign: {line}"));
            }
        }
        self.refresh().await;
    }

    async fn refresh(&mut self) {
        self.ground = Ground::copy(self.world).await;
        self.before = self.ground.contents().await;
    }
}

/// The ids of a side under names that give nothing away, so that an echo of what was sent is no leak.
fn ids_alone(side: &Side) -> Side {
    let mut plain = side.clone();
    plain.canary = "echo";
    "Echo".clone_into(&mut plain.owner.name);
    "echo@example.com".clone_into(&mut plain.owner.email);
    plain
}

/// Names a case in messages.
pub fn told(principal: &Principal, address: &Address) -> String {
    format!("{} with {}", principal.name, address.mixture)
}
