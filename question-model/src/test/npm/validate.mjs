// Says which instances a JSON Schema accepts: node validate.mjs SCHEMA.json < INSTANCES.json
// prints one line an instance, "true" or "false". Ajv in strict mode refuses a schema with any doubtful keyword.
import fs from "node:fs";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";

const schema = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const Validator = schema.$schema.includes("2020-12") ? Ajv2020 : Ajv;
const validate = new Validator({ strict: true, allErrors: true }).compile(schema);
for (const instance of JSON.parse(fs.readFileSync(0, "utf8"))) {
  console.log(validate(instance));
}
