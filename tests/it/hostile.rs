//! PDFs that are made to take long, or much memory: small files that once took minutes, and gigabytes.

use std::fmt::Write as _;
use std::io::Write as _;
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::ZlibEncoder;
use opschaal::read::pdf::{Limit, RawValue, Unreadable};

use crate::read::read;

/// Each is read in a tenth of a second. Minutes are minutes on any machine, and without optimisation.
const SOON: Duration = Duration::from_secs(20);

/// Objects with a number each, from 10 on.
fn objects(count: usize, object: impl Fn(usize) -> String) -> String {
    (10..10 + count).fold(String::new(), |mut all, id| {
        let _ = writeln!(all, "{id} 0 obj{}", object(id));
        all
    })
}

/// References to so many objects from 10 on.
fn references(count: usize) -> String {
    (10..10 + count).map(|id| format!("{id} 0 R ")).collect()
}

/// A file without a table of its objects, with a form that has these fields.
fn form(fields: &str, objects: &str) -> Vec<u8> {
    let catalog = format!("1 0 obj<</Type/Catalog/AcroForm<</Fields[{fields}]>>>>endobj");
    format!("%PDF-1.7\n{catalog}\n{objects}\ntrailer<</Root 1 0 R>>").into_bytes()
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

fn stream(id: usize, entries: &str, data: &[u8]) -> Vec<u8> {
    let start = format!("{id} 0 obj<<{entries}/Length {}>>stream\n", data.len());
    [start.as_bytes(), data, b"\nendstream endobj\n"].concat()
}

/// A file with a cross-reference stream, for which the rows tell where each object is (ISO 32000-1, 7.5.8.3).
fn listed(objects: &[u8], rows: &[[u8; 6]]) -> Vec<u8> {
    let mut file = [b"%PDF-1.7\n", objects].concat();
    let at = file.len();
    let entries = format!("/Type/XRef/Size {}/W[1 4 1]/Root 10 0 R/Filter/FlateDecode", rows.len());
    file.extend(stream(9, &entries, &packed(rows.as_flattened())));
    file.extend(format!("startxref\n{at}\n%%EOF").bytes());
    file
}

/// A row of a cross-reference stream.
fn row(kind: u8, where_it_is: usize) -> [u8; 6] {
    let [a, b, c, d] = u32::try_from(where_it_is).unwrap().to_be_bytes();
    [kind, a, b, c, d, 0]
}

fn refused(name: &str, file: &[u8], why: Limit) {
    let start = Instant::now();
    assert_eq!(read(file).map(|form| form.fields.len()), Err(Unreadable::TooMuch(why)), "{name}");
    assert!(start.elapsed() < SOON, "{name}: {:?}", start.elapsed());
}

#[test]
fn objects_that_never_end_are_not_read_to_the_end_each() {
    for start in ["(ObjStm", "<</ObjStm(", "<</ObjStm<"] {
        refused(start, &form("10 0 R", &objects(60_000, |_| start.into())), Limit::Work);
    }
}

#[test]
fn what_many_share_counts_for_each() {
    let names: String = (0..20_000).map(|state| format!("/s{state} 6 0 R")).collect();
    let kids = references(20_000);
    let button = format!("3 0 obj<</T(a)/FT/Btn/V/zz/Kids[{kids}]>>endobj\n5 0 obj<<{names}>>endobj\n");
    let places = objects(20_000, |_| "<</AP<</N 5 0 R>>/Rect[0 0 9 9]>>endobj".into());
    refused("appearances", &form("3 0 R", &(button + &places)), Limit::Work);

    let options = format!("3 0 obj[{}]endobj\n", "[(a)(b)]".repeat(8_000));
    let lists = objects(10_000, |id| format!("<</T({id})/FT/Ch/V(a)/Opt 3 0 R>>endobj"));
    refused("options", &form(&references(10_000), &(options + &lists)), Limit::Work);

    let annotations = format!("3 0 obj[{}]endobj\n", "4 0 R ".repeat(20_000));
    let pages = objects(20_000, |_| "<</Annots 3 0 R>>endobj".into());
    let catalog = format!("1 0 obj<</Type/Catalog/Pages<</Kids[{}]>>>>endobj\n", references(20_000));
    refused("annotations", format!("%PDF-1.7\n{catalog}{annotations}{pages}").as_bytes(), Limit::Work);

    let chosen = format!("3 0 obj<</FT/Ch/V[{}]/Opt[[(a)({})]]>>endobj\n", "(a)".repeat(20_000), "x".repeat(100_000));
    refused("choices", &form("3 0 R", &chosen), Limit::Text);
}

/// Each value of a place of its own had a copy of all names and places of the field: 800 KB took gigabytes.
#[test]
fn values_of_many_places_weigh_what_they_keep() {
    let names = format!("/TM({})/TU({0})", "y".repeat(90_000));
    let field = format!("3 0 obj<</T(a)/FT/Tx{names}/Kids[{}]>>endobj\n", references(7_000));
    let places = objects(7_000, |id| format!("<</V({id})/Rect[0 0 9 9]>>endobj"));
    refused("values", &form("3 0 R", &(field + &places)), Limit::Text);
}

/// Remarks were held against all fields, to name the nearest.
#[test]
fn remarks_are_bounded_by_themselves() {
    let pages = format!(
        "1 0 obj<</Type/Catalog/Pages<</Kids[5 0 R]>>>>endobj\n5 0 obj<</Annots[{}]>>endobj\n",
        references(20_000)
    );
    let remarks = objects(20_000, |_| "<</Subtype/Text/Contents(x)>>endobj".into());
    refused("remarks", format!("%PDF-1.7\n{pages}{remarks}").as_bytes(), Limit::Fields);
}

#[test]
fn lists_that_are_longer_than_any_form_are_not_passed_over() {
    refused("fields", &form(&references(30_000), ""), Limit::Work);
}

#[test]
fn streams_count_for_what_they_unpack_to() {
    let numbers = packed(&b"1 0 ".repeat(2_000_000));
    let container = stream(7, "/Type/ObjStm/N 15000000/First 60000000/Filter/FlateDecode", &numbers);
    refused("object stream", &[b"%PDF-1.7\n", container.as_slice()].concat(), Limit::Work);

    let fields = objects(1_000, |id| format!("<</T({id})/FT/Tx/V 4 0 R>>endobj"));
    for (filters, why) in [("/FlateDecode/Nope", Limit::Unpacked), ("/FlateDecode", Limit::Text)] {
        let value = stream(4, &format!("/Filter[{filters}]"), &packed(&vec![0; 2_000_000]));
        refused(filters, &[form(&references(1_000), &fields), value].concat(), why);
    }
}

/// Undoing the predictor of pictures takes thirty times as long as unpacking, and four filters do it four times.
#[test]
fn what_is_packed_as_a_picture_is_no_text() {
    let entries = "/Filter/FlateDecode/DecodeParms<</Predictor 2/BitsPerComponent 1>>";
    let value = stream(4, entries, &packed(b"text"));
    let form =
        read(&[form("10 0 R", &objects(1, |_| "<</T(a)/FT/Tx/V 4 0 R>>endobj".into())), value].concat()).unwrap();
    assert_eq!(form.fields[0].value, RawValue::Text(String::new()));
}

/// Containers in containers took a call each, until the stack was full: that ended the program.
#[test]
fn object_streams_in_object_streams_are_no_stack() {
    let rows: Vec<[u8; 6]> = (0..100_000).map(|id| row(2, id + 1)).collect();
    assert!(matches!(read(&listed(b"", &rows)), Err(Unreadable::Damaged(_))));

    let (mut objects, mut rows) = (Vec::new(), vec![row(0, 0); 40_000]);
    for id in 10..20_000 {
        rows[id] = row(1, b"%PDF-1.7\n".len() + objects.len());
        rows[20_000 + id] = row(2, id);
        let member = format!("{} 0  5", 20_000 + id);
        objects.extend(stream(id, &format!("/Type/ObjStm/N {} 0 R/First 8", 20_001 + id), member.as_bytes()));
    }
    rows[10] = row(2, 11);
    assert!(matches!(read(&listed(&objects, &rows)), Err(Unreadable::Damaged(_))));
}

#[test]
fn a_tree_of_pages_may_be_deep() {
    let tree = objects(10_000, |id| format!("<</Type/Pages/Kids[{} 0 R]>>endobj", id + 1));
    let page = "10010 0 obj<</Type/Page/Annots[5 0 R]>>endobj 5 0 obj<</Subtype/Widget/T(a)/FT/Tx/V(x)>>endobj";
    let file = format!("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 10 0 R>>endobj\n{tree}{page}");
    let form = read(file.as_bytes()).unwrap();
    assert_eq!(form.fields[0].value, RawValue::Text("x".into()));
}
