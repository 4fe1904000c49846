import type { Journey } from "./journey.ts";

/** The switch of language, where it was left with something open. */
export function languageJourney(journey: () => Journey): void {
  it("is in Japanese at a button, and in English again, with all that is open", async () => {
    const { pane } = journey().workbench;
    await journey().open("Find");
    await journey().step("Language", "to Japanese", async () => {
      await journey().press(pane.getByRole("button", { name: "日本語" }));
      await journey().here.getByRole("heading", { name: "当期純利益（損失）" }).waitFor();
      await pane.getByRole("tab", { name: "検索", selected: true }).waitFor();
    });
    await journey().step("Language", "to English", async () => {
      await journey().press(pane.getByRole("button", { name: "English" }));
      await journey().here.getByRole("heading", { name: "Net income (loss)" }).waitFor();
    });
  });
}
