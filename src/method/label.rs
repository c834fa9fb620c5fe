//! What people call a field: the code and name that stand beside it on the sheets.

use super::Method;
use super::block::Spot;
use crate::messages::FieldName;

impl Method {
    /// Says where on the sheets a field is, as in `R1 In: relevantie`, `A3: wie`, `T1 Input` and `Naam pilot`; `None`
    /// when there is no such field. The check box of one option has its field's label and its own behind it.
    pub fn label(&self, path: &str) -> Option<String> {
        if let Some(spot) = self.find(path) {
            return Some(spot.label());
        }
        let (field, option) = path.rsplit_once('.')?;
        let spot = self.find(field)?;
        let choice = spot.kind().choices().iter().find(|choice| choice.id == option)?;
        Some(format!("{} – {}", spot.label(), choice.label))
    }

    /// Gives a field the name that people know it by, also when it is none of the method's.
    pub fn called(&self, path: impl AsRef<str>) -> FieldName {
        let path = path.as_ref();
        FieldName { path: path.to_string(), label: self.label(path) }
    }
}

impl Spot<'_> {
    fn label(&self) -> String {
        match self {
            Spot::Single(field) => field.label.clone(),
            Spot::Cell(table, row, column) => {
                let short = table.rows.get(*row).map_or("", |row| &row.short);
                format!("{} {short}: {}", table.row_code(*row), column.spoken)
            }
            Spot::Column(columns, index) => {
                let name = columns.columns.get(*index).map_or("", |column| &column.name);
                format!("{} {name}", columns.row_code(*index))
            }
            Spot::Box(grid, index) => {
                let name = grid.boxes.get(*index).map_or("", |own| &own.content.name);
                format!("{} {name}", grid.row_code(*index))
            }
            Spot::Item(list, n, column) => format!("{}: {}", list.row_code(*n), column.spoken),
        }
    }
}
