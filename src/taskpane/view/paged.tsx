import { Button } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";

interface Props<T> {
  readonly all: readonly T[];
  /** How many are drawn at first, and added with each click. */
  readonly page: number;
  /** The text of the button, for the next lines and all lines that are left. */
  readonly more: (next: number, left: number) => string;
  readonly children: (shown: readonly T[]) => ReactNode;
}

/** The first of many lines, and a button for more. */
export function Paged<T>({ all, page, more, children }: Props<T>): ReactElement {
  const [most, setMost] = useState(page);
  const left = all.length - most;
  return (
    <>
      {children(all.slice(0, most))}
      {left > 0 && (
        <Button
          size="small"
          onClick={() => {
            setMost(most + page);
          }}
        >
          {more(Math.min(left, page), left)}
        </Button>
      )}
    </>
  );
}
