// The licences of what is bundled: which are accepted, and the text file that goes with the build.

/** Licences that allow their software to be shipped inside ours, under our licence, together with their notice. */
export const accepted = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

/**
 * Returns every bundled package with its version, its licence and its licence's text, or where it comes from if its
 * package holds none.
 *
 * @param {readonly { name: string, version: string, license: string, licenseText: string | null, repository: string | null }[]} packages
 * @returns {string}
 */
export function formatLicences(packages) {
  const intro = "IIJ Financials for Excel contains the software below, under these licences.";
  const entries = packages.map(({ name, version, license, licenseText, repository }) =>
    [`${name} ${version}: ${license}`, "", (licenseText ?? repository ?? "").trim()].join("\n"),
  );
  return `${[intro, ...entries].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}
