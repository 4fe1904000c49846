import type { Bundle } from "../../src/dataset/bundle/bundle.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { keeping } from "../../src/dataset/on-need.ts";
import { decodeAndCheck } from "../../tools/check-data/decode-and-check.ts";
import { bundleOf } from "../../tools/compile-data.ts";
import { generateData } from "../../tools/generated-releases/generate-data.ts";
import { frozenFolder } from "../frozen/third-release.ts";

/** Returns the files of so many generated releases, in the layout of the frozen ones. */
export const generatedBundle = keeping((releases: number): Bundle =>
  generateData(bundleOf(frozenFolder), { releases }),
);

/** Returns their dataset, checked by every rule of the data. */
export const generated = keeping((releases: number): Dataset =>
  decodeAndCheck(generatedBundle(releases)),
);
