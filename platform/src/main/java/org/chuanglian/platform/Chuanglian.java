package org.chuanglian.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the platform. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Chuanglian {

    public static void main(String[] arguments) {
        SpringApplication.run(Chuanglian.class, arguments);
    }
}
