# SPDX-FileCopyrightText: 2026 Qupia contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# An object library, so that the resources register themselves in every program that links it.
add_library(carried OBJECT)
set_target_properties(carried PROPERTIES LINKER_LANGUAGE CXX)
target_link_libraries(carried PUBLIC Qt6::Core)

function(qupia_carry name prefix base)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS ${ARGN})
    if(files)
        qt_add_resources(carried ${name} PREFIX ${prefix} BASE ${base} FILES ${files})
    endif()
endfunction()

set(root ${CMAKE_SOURCE_DIR})
# The templates are taken apart here and not at every start.
add_executable(compile-templates compiletemplates.cpp)
target_link_libraries(compile-templates PRIVATE core)
file(GLOB_RECURSE template_files CONFIGURE_DEPENDS ${root}/templates/*.toml)
set(compiled_templates ${CMAKE_CURRENT_BINARY_DIR}/templates.compiled)
add_custom_command(
    OUTPUT ${compiled_templates}
    COMMAND compile-templates ${root}/templates ${compiled_templates}
    DEPENDS compile-templates ${template_files}
    COMMENT "Compiling templates/"
    VERBATIM)
set_source_files_properties(${compiled_templates} PROPERTIES GENERATED TRUE QT_RESOURCE_ALIAS templates)
qt_add_resources(carried templates PREFIX / FILES ${compiled_templates})

qupia_carry(fonts /fonts ${root}/resources/fonts ${root}/resources/fonts/*.ttf ${root}/resources/fonts/*.woff2)
qupia_carry(icons /icons ${root}/resources/icons ${root}/resources/icons/*.svg)
qupia_carry(html /html ${root}/resources/html ${root}/resources/html/*.css)
qupia_carry(docx /docx ${root}/resources/docx ${root}/resources/docx/*.xml)
qupia_carry(dictionaries /dictionaries ${root}/resources/dictionaries ${root}/resources/dictionaries/*.txt)

# Interface translations. qtbase_kk is written by hand: Qt has no Kazakh catalogue for its own buttons and dialogs.
file(GLOB translation_files CONFIGURE_DEPENDS ${root}/translations/*.ts)
if(translation_files)
    qt_add_lrelease(carried TS_FILES ${translation_files} QM_FILES_OUTPUT_VARIABLE compiled_translations)
    set_source_files_properties(${compiled_translations} PROPERTIES GENERATED TRUE)
    list(GET compiled_translations 0 first_translation)
    get_filename_component(translations_folder ${first_translation} DIRECTORY)
    qt_add_resources(carried translations PREFIX /translations BASE ${translations_folder} FILES ${compiled_translations})
endif()
