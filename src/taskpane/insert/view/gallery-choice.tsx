import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Dataset } from "../../../dataset/dataset.ts";
import { toSubject } from "../choice.ts";
import { galleryGroups, subjectId } from "../gallery.ts";
import type { ChoiceProps } from "./choice-props.ts";

type Props = ChoiceProps & { readonly data: Dataset };

/** A long title must not make the pane wider than it is. */
const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, textOverflow: "ellipsis" },
});

/** Chooses what to insert: a statement, or a table as a release prints it. */
export function GalleryChoice({ data, choice, step }: Props): ReactElement {
  const styles = useStyles();
  const groups = galleryGroups(data);
  const items = groups.flatMap((group) => group.items);
  const chosen = items.find(({ id }) => id === subjectId(choice.subject));
  return (
    <Field label="Insert" hint={chosen?.about ?? ""} className={styles.field}>
      <Select
        value={chosen?.id ?? ""}
        select={{ className: styles.select }}
        onChange={(_, { value }) => {
          const item = items.find(({ id }) => id === value);
          if (item) step(toSubject(data, item.subject));
        }}
      >
        {groups.map(({ label, items: members }) => (
          <optgroup key={label} label={label}>
            {members.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
