export { InsertForm as default } from "./insert-form.tsx";
