#!/usr/bin/python3
"""A WebKitGTK window that WebKitWebDriver can drive, in the size of a tablet, whose data stays in $WK_DATA.

The stock MiniBrowser forgets everything when its session ends; here a restart finds what was kept.
"""

import os

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

home = os.environ["WK_DATA"]
manager = WebKit2.WebsiteDataManager(base_data_directory=home + "/data", base_cache_directory=home + "/cache")
context = WebKit2.WebContext(website_data_manager=manager)
context.set_automation_allowed(True)


def create_view(_session):
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    window = Gtk.Window()
    window.set_default_size(820, 1180)
    window.add(view)
    window.show_all()
    view.connect("close", lambda *_: window.destroy())
    return view


def introduce(_context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("webkit-persist")
    info.set_version(1, 0, 0)
    session.set_application_info(info)
    session.connect("create-web-view", create_view)


context.connect("automation-started", introduce)
Gtk.main()
