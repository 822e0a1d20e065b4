// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/findingscene.h"

/// One function per kind of finding: adds the tokens it concerns.
namespace itm::findings {

void operatorExtra(const FindingScene &scene, FindingGroup &group);
void operatorSingle(const FindingScene &scene, FindingGroup &group);
void operatorOlder(const FindingScene &scene, FindingGroup &group);

void allAccessCollector(const FindingScene &scene, FindingGroup &group);
void broaderThanRecipe(const FindingScene &scene, FindingGroup &group);
void unscoped(const FindingScene &scene, FindingGroup &group);
void writeDeletesBucket(const FindingScene &scene, FindingGroup &group);
void readsOtherValues(const FindingScene &scene, FindingGroup &group);

void bucketElsewhere(const FindingScene &scene, FindingGroup &group);
void bucketRecreated(const FindingScene &scene, FindingGroup &group);
void dangling(const FindingScene &scene, FindingGroup &group);
void useless(const FindingScene &scene, FindingGroup &group);

void ownerInactive(const FindingScene &scene, FindingGroup &group);
void orphan(const FindingScene &scene, FindingGroup &group);
void duplicate(const FindingScene &scene, FindingGroup &group);
void noDescription(const FindingScene &scene, FindingGroup &group);
void v1Undescribed(const FindingScene &scene, FindingGroup &group);
void valueInLog(const FindingScene &scene, FindingGroup &group);

void inactiveLong(const FindingScene &scene, FindingGroup &group);
void old(const FindingScene &scene, FindingGroup &group);
void madeElsewhere(const FindingScene &scene, FindingGroup &group);
void replacementOverdue(const FindingScene &scene, FindingGroup &group);

} // namespace itm::findings
