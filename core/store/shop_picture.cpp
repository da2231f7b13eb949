// SPDX-License-Identifier: MIT
// What each part of the shop adds to a picture of it.
#include "core/store/shop_picture.hpp"

#include "core/store/checkout.hpp"

#include <cstdint>

namespace tillsim {

namespace {

CustomerPicture pictureOf(const Customer& customer, Instant since)
{
    return {.id = customer.record.id,
            .customerClass = customer.record.customerClass,
            .items = customer.record.items,
            .since = since};
}

/// Whether it does something whose end is known.
bool hasEnd(Activity activity)
{
    switch (activity) {
    case Activity::scanning:
    case Activity::helper:
    case Activity::tender:
    case Activity::gap:
    case Activity::onBreak: return true;
    default: return false;
    }
}

}  // namespace

TillPicture Till::picture() const
{
    TillPicture picture{.number = m_number,
                        .activity = m_activity,
                        .since = m_activity == Activity::taking ? now() : m_stageSince,
                        .isHelped = m_activity == Activity::helper && m_request.isAnswered,
                        .isCalled = opening.isSet(),
                        .isLeaving = isLeaving,
                        .isOnDuty = isOnDuty,
                        .speed = speed()};
    if (m_activity == Activity::helper)
        picture.length = picture.isHelped ? m_helpSince - m_stageSince + m_stageLength : Duration::zero();
    else if (hasEnd(m_activity))
        picture.length = m_stageLength;
    if (m_customer)
        picture.customer = pictureOf(*m_customer, servingSince());
    return picture;
}

HelperPicture HelperPool::picture() const
{
    return {.onDuty = m_onDuty, .busy = m_busy, .calling = static_cast<std::int64_t>(m_requests.size())};
}

BankPicture Checkout::picture() const
{
    BankPicture picture;
    for (const Till& till : m_tills)
        picture.tills.push_back(till.picture());
    for (const Line& line : m_lines) {
        LinePicture& those = picture.lines.emplace_back();
        line.forEach([&those](const Customer& customer) {
            those.push_back(pictureOf(customer, *customer.record.joined));
            return true;
        });
    }
    for (const Customer* const customer : m_outside)
        picture.outside.push_back(pictureOf(*customer, customer->record.arrived));
    return picture;
}

}  // namespace tillsim
