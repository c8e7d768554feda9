package org.chuanglian.platform.intake.web;

import org.chuanglian.platform.intake.upload.file.UploadSettings;
import org.chuanglian.platform.shell.LargeForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets tables be larger than other files. */
@Configuration(proxyBeanMethods = false)
class UploadFormConfiguration {

    @Bean
    LargeForm uploadForm(UploadSettings settings) {
        return new LargeForm(UploadController.PATH, settings.most());
    }
}
