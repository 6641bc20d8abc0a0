//! Numbers, percent, money and file sizes as a language writes them, and the plural form that goes with a number.
//! Everything is exact: a decimal is read from its digits and never passes through a float.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal as Digits;
use icu_plurals::{PluralCategory, PluralRules};
use rust_decimal::Decimal;

use crate::language::Language;
use crate::words::Words;

#[cfg(test)]
mod tests;

const NO_BREAK_SPACE: char = '\u{a0}';
const BYTES_IN_KILOBYTE: u64 = 1_000;
const BYTES_IN_MEGABYTE: u64 = 1_000_000;
const BYTES_IN_GIGABYTE: u64 = 1_000_000_000;

/// The number formatter and plural rules of one language.
pub(crate) struct NumberFormats {
    decimal: DecimalFormatter,
    plurals: PluralRules,
}

impl NumberFormats {
    pub(crate) fn load(language: Language) -> Self {
        let locale = language.locale();
        Self {
            decimal: DecimalFormatter::try_new(
                (&locale).into(),
                icu_decimal::options::DecimalFormatterOptions::default(),
            )
            .expect("the number data of all languages is compiled in"),
            plurals: PluralRules::try_new_cardinal((&locale).into())
                .expect("the plural rules of all languages are compiled in"),
        }
    }
}

impl Words {
    /// A number with the separators of the language and exactly the decimals it was given with.
    pub fn number(&self, number: impl Into<Decimal>) -> String {
        self.numbers
            .decimal
            .format_to_string(&digits(number.into()))
    }

    /// A value in percent, as in 12.5 for twelve and a half percent.
    pub fn percent(&self, percent: impl Into<Decimal>) -> String {
        let number = self.number(percent);
        match self.language() {
            Language::He | Language::En => format!("{number}%"),
            Language::Ru => format!("{number}{NO_BREAK_SPACE}%"),
        }
    }

    /// An amount of money in a currency of ISO 4217, with at least the decimals the currency has.
    /// More decimals are kept, because rounding is a decision of whoever owns the sum.
    pub fn money(&self, amount: Decimal, currency: &str) -> String {
        let mut digits = digits(amount);
        digits.absolute.pad_end(-minor_digits(currency));
        let number = self.numbers.decimal.format_to_string(&digits);
        let symbol = currency_symbol(currency);
        match self.language() {
            Language::He | Language::Ru => format!("{number}{NO_BREAK_SPACE}{symbol}"),
            Language::En => symbol_first(&number, symbol),
        }
    }

    /// The plural form that goes with a number, decimals included: «1,5 дня».
    pub fn plural(&self, number: impl Into<Decimal>) -> PluralCategory {
        self.numbers.plurals.category_for(&digits(number.into()))
    }

    /// The size of a file in the unit that fits it, with at most one decimal: "1.5 MB".
    pub fn file_size(&self, bytes: u64) -> String {
        if bytes < BYTES_IN_KILOBYTE {
            return self.common_file_size_bytes(bytes);
        }
        // A size that rounds up to a thousand of one unit is said as one of the next.
        if bytes < BYTES_IN_MEGABYTE - BYTES_IN_KILOBYTE / 2 {
            self.common_file_size_kilobytes(self.in_unit(bytes, BYTES_IN_KILOBYTE))
        } else if bytes < BYTES_IN_GIGABYTE - BYTES_IN_MEGABYTE / 2 {
            self.common_file_size_megabytes(self.in_unit(bytes, BYTES_IN_MEGABYTE))
        } else {
            self.common_file_size_gigabytes(self.in_unit(bytes, BYTES_IN_GIGABYTE))
        }
    }

    fn in_unit(&self, bytes: u64, unit: u64) -> String {
        let decimals = u32::from(bytes < 10 * unit);
        let size = Decimal::from(bytes) / Decimal::from(unit);
        let rounded = size.round_dp_with_strategy(
            decimals,
            rust_decimal::RoundingStrategy::MidpointAwayFromZero,
        );
        self.number(rounded.normalize())
    }
}

fn digits(number: Decimal) -> Digits {
    number
        .to_string()
        .parse()
        .expect("a decimal is written with digits, a point and a sign")
}

fn symbol_first(number: &str, symbol: &str) -> String {
    let (sign, magnitude) = number
        .strip_prefix('-')
        .map_or(("", number), |magnitude| ("-", magnitude));
    let space = if symbol.chars().all(char::is_alphabetic) {
        "\u{a0}"
    } else {
        ""
    };
    format!("{sign}{symbol}{space}{magnitude}")
}

fn currency_symbol(currency: &str) -> &str {
    match currency {
        "ILS" => "₪",
        "USD" => "$",
        "EUR" => "€",
        "GBP" => "£",
        "RUB" => "₽",
        "UAH" => "₴",
        "KZT" => "₸",
        code => code,
    }
}

/// How many decimals the smallest coin of a currency takes, by ISO 4217.
fn minor_digits(currency: &str) -> i16 {
    match currency {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX"
        | "VND" | "VUV" | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        _ => 2,
    }
}
