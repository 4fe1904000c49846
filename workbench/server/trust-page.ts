/**
 * The page that answers whether the user trusts the page around the pane.
 *
 * Excel on the web is an https page of a known host. For any other surrounding page, office.js asks: it loads
 * `AgaveErrorUX/index.html` from its own folder, hidden, and continues when that page posts this answer. So the workbench
 * needs no certificate. Only our own page around the pane is trusted in this way.
 */
export const TRUST_PAGE = {
  pathname: "/office/AgaveErrorUX/index.html",
  text: `<script>parent.postMessage('{"hostUserTrusted":true}', location.origin)</script>\n`,
} as const;
