//! Files that people give.

import { useId, useState } from "preact/hooks";
import type { ComponentChildren } from "preact";
import { trouble } from "../state/told";
import { inWords } from "../state/work";
import { dropped } from "./dropped";

interface FileButtonProps {
  label: string;
  onFiles: (files: File[]) => void;
  accept?: string;
  multiple?: boolean;
  /** Asks for a folder instead. */
  folder?: boolean;
}

/** The browser's own control for files, with words of ours. */
export function FileButton({ label, onFiles, accept, multiple, folder }: FileButtonProps) {
  const id = useId();
  return (
    <span class="file-button">
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        {...(folder ? { webkitdirectory: true } : {})}
        onChange={(event) => {
          const input = event.currentTarget;
          const files = [...(input.files ?? [])];
          // The same file can be chosen again.
          input.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      <label for={id} class="button">
        {label}
      </label>
    </span>
  );
}

/** A place to drop files and folders on. What it holds does the same for who can't drag. */
export function FileDrop({ onFiles, children }: { onFiles: (files: File[]) => void; children: ComponentChildren }) {
  const [over, setOver] = useState(false);
  return (
    <div
      class="drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => setOver(event.currentTarget.contains(event.relatedTarget as Node | null))}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) void dropped(event.dataTransfer).then(onFiles, (error) => trouble(inWords(error)));
      }}
    >
      {children}
    </div>
  );
}
