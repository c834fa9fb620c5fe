//! What a pack holds for the room, as far as it does.

use super::texts::Workshop;
use super::{load_guide, load_names, load_pack};
use crate::guide::Guide;
use crate::messages::make as say;
use crate::method::Method;
use crate::pack::{Pack, Part};
use crate::source::{Problem, Problems};

/// What a kit is made from besides the method: a pack may lack the guide, the texts of a session, or both.
#[derive(Debug, Clone, PartialEq)]
pub struct Materials {
    pub(super) guide: Option<Guide>,
    pub(super) workshop: Option<Workshop>,
    /// What files are called, and what stands on tiles: that is of a language, and of no method.
    pub(super) names: Workshop,
    lacks: Vec<Part>,
}

impl Materials {
    /// Reads what a pack holds.
    ///
    /// Fails on what is wrong with it, and where we have no names for files in the language of the method.
    pub fn load(pack: &Pack, method: &Method) -> Result<Self, Problems> {
        let lacks: Vec<Part> =
            [Part::Guide, Part::Example, Part::Workshop].into_iter().filter(|part| pack.get(*part).is_none()).collect();
        // The guide shows what the example says.
        let has_guide = !lacks.contains(&Part::Guide) && !lacks.contains(&Part::Example);
        if has_guide && !lacks.contains(&Part::Workshop) {
            let (guide, workshop) = load_pack(pack, method)?;
            let names = workshop.clone();
            return Ok(Self { guide: Some(guide), workshop: Some(workshop), names, lacks });
        }
        let guide = if has_guide { Some(load_guide(pack, method)?) } else { None };
        let names = load_names(pack, method)?;
        Ok(Self { guide, workshop: None, names, lacks })
    }

    /// What is missing in what is made of them, and which file to add.
    pub fn warnings(&self) -> Vec<Problem> {
        let lacks = |part: &Part| {
            let problem = Problem::warning(crate::messages::pack::pack_lacks(part.file_name()));
            problem.with_hint(say::kit_without(part.file_name()))
        };
        self.lacks.iter().map(lacks).collect()
    }
}
