//! Passwords: Argon2id in PHC form. The functions are slow on purpose; call them off the async threads.

use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};

use crate::random_bytes;

/// Memory in KiB, passes and lanes; above the floor that OWASP names for three passes.
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 1;

/// Hashing failed, which only wrong parameters can cause.
#[derive(Debug)]
pub struct HashFault(String);

impl std::fmt::Display for HashFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for HashFault {}

fn hasher() -> Result<Argon2<'static>, HashFault> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None)
        .map_err(|cause| HashFault(cause.to_string()))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// The hash of a password with a fresh salt.
pub fn hash_password(password: &str) -> Result<String, HashFault> {
    let salt = random_bytes::<16>();
    let hash = hasher()?
        .hash_password_with_salt(password.as_bytes(), &salt)
        .map_err(|cause| HashFault(cause.to_string()))?;
    Ok(hash.to_string())
}

/// Whether a password belongs to a hash; a hash that cannot be read belongs to none.
pub fn verify_password(password: &str, hash: &str) -> bool {
    let (Ok(hash), Ok(hasher)) = (PasswordHash::new(hash), hasher()) else {
        return false;
    };
    hasher.verify_password(password.as_bytes(), &hash).is_ok()
}

/// Takes as long as a real check, so that an unknown account cannot be told from a wrong password.
pub fn verify_nothing(password: &str) {
    drop(hash_password(password));
}

#[cfg(test)]
mod tests;
