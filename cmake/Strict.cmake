# SPDX-FileCopyrightText: 2026 Qupia contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# One interface target that every target of the project links: warnings, Qt's strict dialect, sanitizers.
add_library(strict INTERFACE)
target_compile_definitions(strict INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
    POINTERHOLDER_TRANSITION=4)
target_include_directories(strict INTERFACE ${CMAKE_SOURCE_DIR}/app)
if(MSVC)
    target_compile_options(strict INTERFACE /W4 /utf-8 /permissive-)
    if(QUPIA_WERROR)
        target_compile_options(strict INTERFACE /WX)
    endif()
else()
    target_compile_options(strict INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        -Wcast-qual -Wundef
        -Wno-missing-field-initializers) # members left out have their defaults, which is what they are for
    if(QUPIA_WERROR)
        target_compile_options(strict INTERFACE -Werror)
    endif()
endif()
if(QUPIA_SANITIZE)
    target_compile_options(strict INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(strict INTERFACE -fsanitize=address,undefined)
endif()
