# SPDX-FileCopyrightText: 2026 Qupia contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# `cmake --install build/release --prefix DIR`. Templates, fonts and translations are inside the programs. The desktop's own files
# are only for systems that read them.

install(TARGETS qupia-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${CMAKE_SOURCE_DIR}/COPYING ${CMAKE_SOURCE_DIR}/README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${CMAKE_SOURCE_DIR}/resources/fonts/OFL.txt DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME OFL-fonts.txt)

if(QUPIA_GUI)
    install(TARGETS qupia RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    install(TARGETS qupia-zip qupia-pdf LIBRARY DESTINATION ${QUPIA_MODULES_INSTALLED})
    if(UNIX AND NOT APPLE)
        set(desktop ${CMAKE_SOURCE_DIR}/resources/desktop)
        install(FILES ${desktop}/qupia.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
        install(FILES ${desktop}/qupia-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME qupia.xml)
        install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/qupia.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
        install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/qupia.svg
            DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/mimetypes RENAME application-vnd.qupia+json.svg)
    endif()
endif()
