import { useLanguage } from "../language/use-texts.ts";
import { tellFailure } from "./tell-failure.ts";

/** Returns a function that explains a failure in the language of the pane. */
export function useTell(): (error: unknown) => string {
  const language = useLanguage();
  return (error) => tellFailure(error, language);
}
