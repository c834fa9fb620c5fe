//! A method to start from: a pack that explains itself, with the schema that editors use beside it.

use super::file_schema::file_schema;
use crate::made::zipped;
use crate::messages::Language;
use crate::pack::Pack;
use crate::source::Problem;

/// The name of the schema; the method points to it.
const SCHEMA: &str = "methode.schema.json";

/// The files of a small pack in a language, by their names.
pub fn start(language: Language) -> Vec<(String, Vec<u8>)> {
    let pack = Pack::to_start_from(language);
    let parts = pack.sources().map(|(_, source)| (source.name.clone(), source.text.clone().into_bytes()));
    let schema = format!("{:#}\n", file_schema(language));
    parts.chain([(SCHEMA.to_string(), schema.into_bytes())]).collect()
}

/// The same as a zip file, which is a pack too.
pub fn start_zip(language: Language) -> Result<Vec<u8>, Problem> {
    zipped(start(language))
}
