//! A scale: numbered steps from one end to the other.

use std::ops::RangeInclusive;

use super::choice::Choice;

/// Numbered steps, of which one is chosen. Both ends say what they mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scale(Vec<Choice>);

impl Scale {
    /// Makes a scale of the numbers in a range, with what its ends mean; `None` when both ends are one step.
    pub fn new(steps: RangeInclusive<u8>, ends: [String; 2]) -> Option<Self> {
        let (first, last) = steps.clone().into_inner();
        let [low, high] = ends;
        let step = |number: u8| Choice {
            id: number.to_string(),
            label: number.to_string(),
            explanation: match number {
                number if number == first => low.clone(),
                number if number == last => high.clone(),
                _ => String::new(),
            },
        };
        (first < last).then(|| Self(steps.map(step).collect()))
    }

    /// Says what the ends mean: "1 = not at all, 5 = entirely".
    pub fn ends(&self) -> String {
        let ends = self.0.iter().filter(|step| !step.explanation.is_empty());
        ends.map(|step| format!("{}\u{A0}=\u{A0}{}", step.label, step.explanation)).collect::<Vec<_>>().join(", ")
    }

    /// The steps, the first and the last with what they mean.
    pub fn steps(&self) -> &[Choice] {
        &self.0
    }
}
