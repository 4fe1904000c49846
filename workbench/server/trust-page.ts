/**
 * The page that answers whether the user trusts the page around the pane.
 *
 * Excel on the web is an https page of a known host. Of any other page around it, office.js asks: it
 * loads `AgaveErrorUX/index.html` beside itself, unseen, and goes on when that posts this answer. So
 * the workbench needs no certificate. Only the page around the pane, which is ours, is trusted so.
 */
export const TRUST_PAGE = {
  pathname: "/office/AgaveErrorUX/index.html",
  text: `<script>parent.postMessage('{"hostUserTrusted":true}', location.origin)</script>\n`,
} as const;
