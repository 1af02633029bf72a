# The disputed rows: Rscript examples/read-with-r.R [out]
arguments <- commandArgs(trailingOnly = TRUE)
folder <- if (length(arguments) > 0) arguments[1] else "out"
facts <- read.csv(file.path(folder, "facts.csv"), encoding = "UTF-8", na.strings = "")
disputed <- facts[facts$obs_status == "disputed", c("label_en", "obs_value", "unit_measure", "source_ids")]
print(disputed, row.names = FALSE)
