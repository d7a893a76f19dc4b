#include "CSampleData.h"

// The paths are relative to this file. A file added to the package is added here and in the table below;
// a test compares this list with the folder.
static const uint8_t descriptor[] = {
#embed "../SampleData/quang-ninh-2025/datapackage.json"
};
static const uint8_t documents[] = {
#embed "../SampleData/quang-ninh-2025/documents.csv"
};
static const uint8_t indicators[] = {
#embed "../SampleData/quang-ninh-2025/indicators.csv"
};
static const uint8_t milestones[] = {
#embed "../SampleData/quang-ninh-2025/milestones.csv"
};
static const uint8_t observations[] = {
#embed "../SampleData/quang-ninh-2025/observations.csv"
};
static const uint8_t reports[] = {
#embed "../SampleData/quang-ninh-2025/reports.csv"
};
static const uint8_t staffing[] = {
#embed "../SampleData/quang-ninh-2025/staffing.csv"
};
static const uint8_t successions[] = {
#embed "../SampleData/quang-ninh-2025/successions.csv"
};
static const uint8_t targets[] = {
#embed "../SampleData/quang-ninh-2025/targets.csv"
};
static const uint8_t units[] = {
#embed "../SampleData/quang-ninh-2025/units.csv"
};
static const uint8_t workstreams[] = {
#embed "../SampleData/quang-ninh-2025/workstreams.csv"
};

const rb_sample_file rb_sample_files[rb_sample_file_count] = {
    {"datapackage.json", descriptor, sizeof descriptor},
    {"documents.csv", documents, sizeof documents},
    {"indicators.csv", indicators, sizeof indicators},
    {"milestones.csv", milestones, sizeof milestones},
    {"observations.csv", observations, sizeof observations},
    {"reports.csv", reports, sizeof reports},
    {"staffing.csv", staffing, sizeof staffing},
    {"successions.csv", successions, sizeof successions},
    {"targets.csv", targets, sizeof targets},
    {"units.csv", units, sizeof units},
    {"workstreams.csv", workstreams, sizeof workstreams},
};
