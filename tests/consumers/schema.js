// Holds a JSON file to a schema of draft 04, strictly. node schema.js SCHEMA FILE
// SPDX-License-Identifier: MIT
"use strict";
const fs = require("node:fs");
const Ajv = require("ajv-draft-04");
const addFormats = require("ajv-formats");

const [schema, file] = process.argv.slice(2).map(path => JSON.parse(fs.readFileSync(path, "utf8")));
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);
if (!ajv.validate(schema, file)) {
  console.error(JSON.stringify(ajv.errors, null, 1));
  process.exit(1);
}
