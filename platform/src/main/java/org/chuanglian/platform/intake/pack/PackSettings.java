package org.chuanglian.platform.intake.pack;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the open data pack is.
 *
 * @param pack the directory that holds {@code datapackage.json}; from the working directory unless absolute
 */
@ConfigurationProperties("chuanglian")
record PackSettings(@DefaultValue("data/chongqing") Path pack) {}
