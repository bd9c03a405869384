"""Checks a document against docs/schema.json: the keywords it uses, and those only.

SPDX-License-Identifier: MIT
"""
import re

TYPES = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool, "null": type(None)}
KNOWN = {"$schema", "$id", "$ref", "title", "description", "definitions", "type", "const", "enum", "required",
         "properties", "additionalProperties", "items", "minimum", "pattern"}


def is_of_type(value, name):
    if isinstance(value, bool):
        return name == "boolean"
    return isinstance(value, TYPES[name])


def resolve(schema, root):
    while "$ref" in schema:
        target = root
        for part in schema["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        schema = target
    return schema


def problems_of_object(value, schema, root, where):
    for name in schema.get("required", []):
        if name not in value:
            yield f"{where}: '{name}' is missing"
    for name, item in value.items():
        known = schema.get("properties", {}).get(name, schema.get("additionalProperties", True))
        if known is False:
            yield f"{where}: '{name}' is not in the schema"
        elif isinstance(known, dict):
            yield from problems(item, known, root, f"{where}.{name}")


def problems_of_scalar(value, schema, where):
    if "const" in schema and value != schema["const"]:
        yield f"{where}: {value!r} is not {schema['const']!r}"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{where}: {value!r} is none of {schema['enum']}"
    if "minimum" in schema and isinstance(value, int) and value < schema["minimum"]:
        yield f"{where}: {value} is too small"
    if "pattern" in schema and isinstance(value, str) and not re.search(schema["pattern"], value):
        yield f"{where}: {value!r} does not match {schema['pattern']}"


def problems(value, schema, root=None, where="$"):
    """One line for each way in which `value` differs from `schema`."""
    root = root if root is not None else schema
    schema = resolve(schema, root)
    unknown = set(schema) - KNOWN
    if unknown:
        yield f"{where}: the checker does not know {sorted(unknown)}"
    types = schema.get("type", [])
    types = [types] if isinstance(types, str) else types
    if types and not any(is_of_type(value, name) for name in types):
        yield f"{where}: {value!r} is no {' or '.join(types)}"
        return
    yield from problems_of_scalar(value, schema, where)
    if isinstance(value, dict):
        yield from problems_of_object(value, schema, root, where)
    if isinstance(value, list) and "items" in schema:
        for index, item in enumerate(value):
            yield from problems(item, schema["items"], root, f"{where}[{index}]")
