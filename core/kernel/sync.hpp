// SPDX-License-Identifier: MIT
#pragma once
#include "core/kernel/kernel.hpp"
