// What Ajv says of instances of a JSON Schema: node messages.mjs SCHEMA.json < INSTANCES.json
// prints a JSON list of messages for each, with the place and what the message is about.
import fs from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const schema = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
for (const instance of JSON.parse(fs.readFileSync(0, "utf8"))) {
  validate(instance);
  const about = ({ params }) => params.allowedValues ?? params.additionalProperty ?? params.propertyName ?? "";
  console.log(JSON.stringify((validate.errors ?? []).map((error) => `${error.instancePath} ${error.message} ${about(error)}`.trim())));
}
