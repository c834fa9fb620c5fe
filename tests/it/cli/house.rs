//! `--house-style`, with any command.

use super::Folder;

#[test]
fn a_house_style_is_read_from_its_folder() {
    let style = "[huisstijl]\nkleur = \"#7a2048\"\nlogo = \"logo.svg\"\nlogo_tekst = \"Gemeente\"\n";
    let logo =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><rect width=\"9\" height=\"9\"/></svg>";
    let folder = Folder::new().with("huis.toml", style).with("logo.svg", logo).with("a.toml", "[pilot]\nnaam = \"x\"");
    for line in ["canvas a.toml --sheets impact -o a.pdf", "report a.toml -o r.pdf", "report a.toml -o r.docx"] {
        folder.run(line).arg("--house-style").arg("huis.toml").go();
    }
    folder.run("rapport a.toml -o r2.pdf --huisstijl huis.toml").go();
    let folder = folder.with("weg.toml", "[huisstijl]\nlogo = \"../logo.svg\"\nlogo_tekst = \"x\"");
    folder.run("report a.toml -o r3.pdf --house-style weg.toml").fails(
        "error: ../logo.svg is not beside the house style
 = hint: put it in the same folder, or in a folder in that, and give its name from there

",
    );
}

#[test]
fn a_template_dresses_word_documents() {
    let template = format!("{}/tests/fixtures/templates/gemeente.dotx", env!("CARGO_MANIFEST_DIR"));
    let folder = Folder::new().with("a.toml", "[pilot]\nnaam = \"x\"");
    for line in ["guide -o g.docx", "report a.toml -o r.docx", "kit a.toml -d kit --people 2"] {
        folder.run(line).arg("--template").arg(&template).go();
    }
    folder.run("handleiding --kort -o kort.docx").arg("--sjabloon").arg(&template).go();
    folder.run("guide -o g.pdf").arg("--template").arg(&template).fails(
        "error: a Word template is for Word only
 = hint: let the name of the file end in .docx

",
    );
    folder.run("guide -o fout.docx --template a.toml").fails(
        "error: this is no Word template
 = hint: save it in Word as Word template (.dotx)

",
    );
}
