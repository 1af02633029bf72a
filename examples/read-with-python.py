"""What each column means, and the disputed rows: python3 examples/read-with-python.py [out]"""

import csv
import json
import sys
from pathlib import Path

folder = Path(sys.argv[1] if len(sys.argv) > 1 else "out")
package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
facts = next(resource for resource in package["resources"] if resource["name"] == "facts")
for field in facts["schema"]["fields"]:
    if field["name"] in ("obs_value", "unit_measure", "obs_status"):
        print(f"{field['name']} ({field['title@zh']}): {field['description']}")

with open(folder / facts["path"], encoding="utf-8", newline="") as file:
    for row in csv.DictReader(file):
        if row["obs_status"] == "disputed":
            print(row["label_en"], row["obs_value"], row["unit_measure"], row["source_ids"].split(";"))
