import type { ReactElement } from "react";

/** Nothing stands here yet. */
export default function Place(): ReactElement {
  return <p />;
}
