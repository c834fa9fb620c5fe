//! What people call a kind of file, and what they can do with it.

use super::Format;
use crate::messages::source::is_it_the_right_file;
use crate::messages::{Message, read as say};

impl Format {
    /// The kind, with an article.
    pub fn name(self) -> Message {
        match self {
            Self::Text => say::format_text(),
            Self::Pdf => say::format_pdf(),
            Self::FormData => say::format_form_data(),
            Self::XmlFormData => say::format_xml_form_data(),
            Self::Word => say::format_word(),
            Self::Empty => say::format_empty(),
            Self::Protected => say::format_protected(),
            Self::Labelled => say::format_labelled(),
            Self::OldWord => say::format_old_word(),
            Self::OldOffice => say::format_old_office(),
            Self::Mail => say::format_mail(),
            Self::Mailbox => say::format_mailbox(),
            Self::OutlookMail => say::format_outlook_mail(),
            Self::OutlookAttachments => say::format_outlook_attachments(),
            Self::SealedMail => say::format_sealed_mail(),
            Self::OtherArchive => say::format_other_archive(),
            Self::Pages => say::format_pages(),
            Self::OpenDocument => say::format_open_document(),
            Self::Spreadsheet => say::format_spreadsheet(),
            Self::Presentation => say::format_presentation(),
            Self::RichText => say::format_rich_text(),
            Self::WordXml => say::format_word_xml(),
            Self::Zip => say::format_zip(),
            Self::Picture => say::format_picture(),
            Self::WebPage => say::format_web_page(),
        }
    }

    /// What a person can do who has such a file instead of a canvas.
    pub fn hint(self) -> Message {
        match self {
            Self::Text
            | Self::Pdf
            | Self::FormData
            | Self::XmlFormData
            | Self::Word
            | Self::OpenDocument
            | Self::Spreadsheet
            | Self::Presentation
            | Self::OldOffice => is_it_the_right_file(),
            Self::Empty => say::ask_for_the_file_again(),
            Self::Protected => say::save_without_protection(),
            Self::Labelled => say::save_without_label(),
            Self::OldWord | Self::RichText | Self::WordXml => say::save_as_docx(),
            Self::Mail | Self::SealedMail => say::save_from_the_mail(),
            Self::Mailbox => say::save_each_mail(),
            Self::OutlookMail => say::save_as_eml(),
            Self::OutlookAttachments => say::ask_for_a_mail_without_rich_text(),
            Self::Pages => say::export_to_word(),
            Self::Zip | Self::OtherArchive => say::unpack_it(),
            Self::Picture => say::type_it_over(),
            Self::WebPage => say::download_it_again(),
        }
    }
}
