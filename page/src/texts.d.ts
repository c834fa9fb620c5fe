/** Catalogues of messages are built in as text. */
declare module "*.ftl" {
  const text: string;
  export default text;
}
