import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { attempt, Failure } from "../../errors.ts";
import { blockAsked } from "../../workbook/asked/asked-call.ts";
import { traceFigure } from "../../workbook/trace/trace-figure.ts";
import { useTexts } from "../language/use-texts.ts";
import { useIsShown, useNavigation, type PlaceProps } from "../view/navigation.ts";
import { useTell } from "../words/use-tell.ts";
import { CellView } from "./cell-view.tsx";
import { FigureView } from "./figure-view.tsx";
import { texts } from "./texts.ts";
import { useTrace } from "./use-trace.ts";

const useStyles = makeStyles({
  place: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
    "& ul, & ol": { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  waiting: { opacity: 0.8 },
});

/** The sources of figures: of the selected cell, or of a figure that another place asks about. */
export default function Place({ data }: PlaceProps): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  const tell = useTell();
  const { target, go } = useNavigation();
  const figure = target.place === "trace" ? target.figure : undefined;
  const isFollowing = useIsShown() && target.place === "trace" && figure === undefined;
  const { trace, problem, isLoading, goFurther } = useTrace(data, isFollowing);
  const given = useMemo(() => {
    if (!figure) return undefined;
    const { item, period, release = null } = figure;
    const asked = attempt(() => blockAsked("FIGURE", [period, item, null, release], data).at(0, 0));
    return asked instanceof Failure ? asked : asked?.figures.map(traceFigure);
  }, [data, figure]);
  return (
    <div className={styles.place}>
      <h1 className={styles.heading}>{t.heading}</h1>
      {given !== undefined && (
        <>
          <Button
            onClick={() => {
              go({ place: "trace" });
            }}
          >
            {t.follow}
          </Button>
          {given instanceof Failure ? (
            <p>{tell(given)}</p>
          ) : (
            given.map((each, n) => <FigureView key={n} figure={each} />)
          )}
        </>
      )}
      {given === undefined && (
        <div aria-live="polite" aria-busy={isLoading} className={isLoading ? styles.waiting : ""}>
          {problem !== undefined && <p>{tell(problem)}</p>}
          {trace ? (
            <CellView trace={trace} goFurther={goFurther} />
          ) : (
            problem === undefined && <p>{isLoading ? t.loading : t.select}</p>
          )}
        </div>
      )}
    </div>
  );
}
