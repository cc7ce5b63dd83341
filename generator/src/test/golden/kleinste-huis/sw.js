self.huis = {
  "versie" : "stempel",
  "basis" : "/",
  "bewaar" : [ "/", "/assets/site.css?v=stempel", "/assets/site.js?v=stempel", "/assets/tijd.js?v=stempel", "/assets/tokens.css?v=stempel", "/contact/", "/media/logo.svg", "/merk.css?v=stempel", "/offline.html" ],
  "talen" : {
    "/" : [ "/", "/contact/", "/offline.html" ]
  }
};
importScripts("/assets/worker.js?v=stempel");
