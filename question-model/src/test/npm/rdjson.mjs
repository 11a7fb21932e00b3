// Says what is wrong with a report in the Reviewdog Diagnostic Format: node rdjson.mjs < REPORT; prints "valid" or errors.
import fs from "node:fs";
import { RDFormatValidator } from "@umbrelladocs/rdformat-validator";

const validator = new RDFormatValidator({ strictMode: true, allowExtraFields: false });
const result = await validator.validateString(fs.readFileSync(0, "utf8"));
console.log(result.valid ? "valid" : JSON.stringify(result.errors));
