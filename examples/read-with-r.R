# The disputed facts, each value with its papers: Rscript examples/read-with-r.R [out]
arguments <- commandArgs(trailingOnly = TRUE)
folder <- if (length(arguments) > 0) arguments[1] else "out"

# Only an empty cell is a missing value: NA is Namibia.
facts <- read.csv(file.path(folder, "facts.csv"), encoding = "UTF-8", na.strings = "", colClasses = c(obs_value = "character"))
disputed <- facts[facts$obs_status == "disputed", c("label_en", "obs_value", "unit_measure", "source_ids")]

options(width = 200)
print(disputed, row.names = FALSE, right = FALSE)
