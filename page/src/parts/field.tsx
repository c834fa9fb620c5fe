//! A field of the method, by its shape.

import { Choice } from "./field-choice";
import { DateField } from "./field-date";
import { type FieldProps, Typed } from "./field-typed";

export function Field(props: FieldProps) {
  switch (props.field.shape) {
    case "one_of":
    case "any_of":
      return <Choice {...props} />;
    case "date":
      return <DateField {...props} />;
    case "line":
    case "text":
    case "names":
      return <Typed {...props} />;
  }
}
