var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name2 in all)__defProp(target,name2,{get:all[name2],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{baseline:()=>baseline_exports,configShow:()=>config_show_exports,configured:()=>configured,policyCheck:()=>policy_check_exports,
policyNew:()=>policy_new_exports,policyTest:()=>policy_test_exports,render:()=>render_exports});module.exports=__toCommonJS(stdin_exports);var import_chunk_XP4UKFR5=require("./chunk-XP4UKFR5.cjs"),
import_chunk_RRFFTH34=require("./chunk-RRFFTH34.cjs"),import_chunk_PX3KUFCA=require("./chunk-PX3KUFCA.cjs"),import_chunk_72PGGXCA=require("./chunk-72PGGXCA.cjs"),
import_chunk_MAHPKKGY=require("./chunk-MAHPKKGY.cjs"),import_chunk_NTJQSSOZ=require("./chunk-NTJQSSOZ.cjs"),import_chunk_WXHOOJ4W=require("./chunk-WXHOOJ4W.cjs"),
require_lrucache=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/semver/internal/lrucache.js"(exports2,module2){"use strict";var LRUCache=class{constructor(){
this.max=1e3,this.map=new Map}get(key){let value2=this.map.get(key);if(value2!==void 0)return this.map.delete(key),this.map.set(key,value2),value2}delete(key){return this.
map.delete(key)}set(key,value2){if(!this.delete(key)&&value2!==void 0){if(this.map.size>=this.max){let firstKey=this.map.keys().next().value;this.delete(firstKey)}
this.map.set(key,value2)}return this}};module2.exports=LRUCache}}),require_parse_options=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/semver/internal/par\
se-options.js"(exports2,module2){"use strict";var looseOption=Object.freeze({loose:!0}),emptyOpts=Object.freeze({}),parseOptions=options=>options?typeof options!=
"object"?looseOption:options:emptyOpts;module2.exports=parseOptions}}),require_constants=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/semver/internal/con\
stants.js"(exports2,module2){"use strict";var SEMVER_SPEC_VERSION="2.0.0",MAX_SAFE_INTEGER=Number.MAX_SAFE_INTEGER||9007199254740991,MAX_SAFE_COMPONENT_LENGTH=16,
MAX_SAFE_BUILD_LENGTH=250,WHITESPACE_CHARACTERS=["	",`
`,"\v","\f","\r"," ","\xA0","\u1680","\u2000","\u2001","\u2002","\u2003","\u2004","\u2005","\u2006","\u2007","\u2008","\u2009","\u200A","\u2028","\u2029","\u202F",
"\u205F","\u3000","\uFEFF"],RELEASE_TYPES=["major","premajor","minor","preminor","patch","prepatch","prerelease"];module2.exports={MAX_LENGTH:256,MAX_SAFE_COMPONENT_LENGTH,
MAX_SAFE_BUILD_LENGTH,MAX_SAFE_INTEGER,WHITESPACE_CHARACTERS,RELEASE_TYPES,SEMVER_SPEC_VERSION,FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}}}),require_debug=(0,import_chunk_WXHOOJ4W.__commonJS)(
{"node_modules/semver/internal/debug.js"(exports2,module2){"use strict";var debug=typeof process=="object"&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(
process.env.NODE_DEBUG)?(...args)=>console.error("SEMVER",...args):()=>{};module2.exports=debug}}),require_re=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_module\
s/semver/internal/re.js"(exports2,module2){"use strict";var{MAX_SAFE_COMPONENT_LENGTH,MAX_SAFE_BUILD_LENGTH,MAX_LENGTH}=require_constants(),debug=require_debug();
exports2=module2.exports={};var re=exports2.re=[],safeRe=exports2.safeRe=[],src=exports2.src=[],safeSrc=exports2.safeSrc=[],t=exports2.t={},R=0,LETTERDASHNUMBER="\
[a-zA-Z0-9-]",safeRegexReplacements=[["\\s",1],["\\d",MAX_LENGTH],[LETTERDASHNUMBER,MAX_SAFE_BUILD_LENGTH]],makeSafeRegex=value2=>{for(let[token,max]of safeRegexReplacements)
value2=value2.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);return value2},createToken=(name2,value2,isGlobal)=>{let safe=makeSafeRegex(
value2),index=R++;debug(name2,index,value2),t[name2]=index,src[index]=value2,safeSrc[index]=safe,re[index]=new RegExp(value2,isGlobal?"g":void 0),safeRe[index]=
new RegExp(safe,isGlobal?"g":void 0)};createToken("NUMERICIDENTIFIER","0|[1-9]\\d*"),createToken("NUMERICIDENTIFIERLOOSE","\\d+"),createToken("NONNUMERICIDENTIF\
IER",`\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`),createToken("MAINVERSION",`(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]}\
)`),createToken("MAINVERSIONLOOSE",`(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`),createToken("\
PRERELEASEIDENTIFIER",`(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`),createToken("PRERELEASEIDENTIFIERLOOSE",`(?:${src[t.NONNUMERICIDENTIFIER]}\
|${src[t.NUMERICIDENTIFIERLOOSE]})`),createToken("PRERELEASE",`(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`),createToken("PREREL\
EASELOOSE",`(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`),createToken("BUILDIDENTIFIER",`${LETTERDASHNUMBER}+`),createToken(
"BUILD",`(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`),createToken("FULLPLAIN",`v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}\
?`),createToken("FULL",`^${src[t.FULLPLAIN]}$`),createToken("LOOSEPLAIN",`[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`),createToken(
"LOOSE",`^${src[t.LOOSEPLAIN]}$`),createToken("GTLT","((?:<|>)?=?)"),createToken("XRANGEIDENTIFIERLOOSE",`${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`),createToken(
"XRANGEIDENTIFIER",`${src[t.NUMERICIDENTIFIER]}|x|X|\\*`),createToken("XRANGEPLAIN",`[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.\
(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`),createToken("XRANGEPLAINLOOSE",`[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.
XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`),createToken("XRANGE",`^${src[t.GTLT]}\\s*${src[t.
XRANGEPLAIN]}$`),createToken("XRANGELOOSE",`^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`),createToken("COERCEPLAIN",`(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}\
})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`),createToken("COERCE",`${src[t.COERCEPLAIN]}(?:$|[^\\d])`),createToken(
"COERCEFULL",src[t.COERCEPLAIN]+`(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`),createToken("COERCERTL",src[t.COERCE],!0),createToken("COERCERTLFUL\
L",src[t.COERCEFULL],!0),createToken("LONETILDE","(?:~>?)"),createToken("TILDETRIM",`(\\s*)${src[t.LONETILDE]}\\s+`,!0),exports2.tildeTrimReplace="$1~",createToken(
"TILDE",`^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`),createToken("TILDELOOSE",`^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`),createToken("LONECARET","(?:\\^\
)"),createToken("CARETTRIM",`(\\s*)${src[t.LONECARET]}\\s+`,!0),exports2.caretTrimReplace="$1^",createToken("CARET",`^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`),
createToken("CARETLOOSE",`^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`),createToken("COMPARATORLOOSE",`^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`),createToken(
"COMPARATOR",`^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`),createToken("COMPARATORTRIM",`(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`,
!0),exports2.comparatorTrimReplace="$1$2$3",createToken("HYPHENRANGE",`^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`),createToken("HYPHENRA\
NGELOOSE",`^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`),createToken("STAR","(<|>)?=?\\s*\\*"),createToken("GTE0","^\\s*>=\\s*0\\.0\
\\.0\\s*$"),createToken("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")}}),require_identifiers=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/semver/internal/iden\
tifiers.js"(exports2,module2){"use strict";var numeric=/^[0-9]+$/,compareIdentifiers=(a,b)=>{if(typeof a=="number"&&typeof b=="number")return a===b?0:a<b?-1:1;let anum=numeric.
test(a),bnum=numeric.test(b);return anum&&bnum&&(a=+a,b=+b),a===b?0:anum&&!bnum?-1:bnum&&!anum?1:a<b?-1:1},rcompareIdentifiers=(a,b)=>compareIdentifiers(b,a);module2.
exports={compareIdentifiers,rcompareIdentifiers}}}),require_semver=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/semver/classes/semver.js"(exports2,module2){
"use strict";var debug=require_debug(),{MAX_LENGTH,MAX_SAFE_INTEGER}=require_constants(),{safeRe:re,t}=require_re(),parseOptions=require_parse_options(),{compareIdentifiers}=require_identifiers(),
isPrereleaseIdentifier=(prerelease,identifier)=>{let identifiers=identifier.split(".");if(identifiers.length>prerelease.length)return!1;for(let i=0;i<identifiers.
length;i++)if(compareIdentifiers(prerelease[i],identifiers[i])!==0)return!1;return!0},SemVer=class _SemVer{constructor(version,options){if(options=parseOptions(
options),version instanceof _SemVer){if(version.loose===!!options.loose&&version.includePrerelease===!!options.includePrerelease)return version;version=version.
version}else if(typeof version!="string")throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);if(version.length>MAX_LENGTH)throw new TypeError(
`version is longer than ${MAX_LENGTH} characters`);debug("SemVer",version,options),this.options=options,this.loose=!!options.loose,this.includePrerelease=!!options.
includePrerelease;let m=version.trim().match(options.loose?re[t.LOOSE]:re[t.FULL]);if(!m)throw new TypeError(`Invalid Version: ${version}`);if(this.raw=version,
this.major=+m[1],this.minor=+m[2],this.patch=+m[3],this.major>MAX_SAFE_INTEGER||this.major<0)throw new TypeError("Invalid major version");if(this.minor>MAX_SAFE_INTEGER||
this.minor<0)throw new TypeError("Invalid minor version");if(this.patch>MAX_SAFE_INTEGER||this.patch<0)throw new TypeError("Invalid patch version");m[4]?this.prerelease=
m[4].split(".").map(id=>{if(/^[0-9]+$/.test(id)){let num=+id;if(num>=0&&num<MAX_SAFE_INTEGER)return num}return id}):this.prerelease=[],this.build=m[5]?m[5].split(
"."):[],this.format()}format(){return this.version=`${this.major}.${this.minor}.${this.patch}`,this.prerelease.length&&(this.version+=`-${this.prerelease.join("\
.")}`),this.version}toString(){return this.version}compare(other){if(debug("SemVer.compare",this.version,this.options,other),!(other instanceof _SemVer)){if(typeof other==
"string"&&other===this.version)return 0;other=new _SemVer(other,this.options)}return other.version===this.version?0:this.compareMain(other)||this.comparePre(other)}compareMain(other){
return other instanceof _SemVer||(other=new _SemVer(other,this.options)),this.major<other.major?-1:this.major>other.major?1:this.minor<other.minor?-1:this.minor>
other.minor?1:this.patch<other.patch?-1:this.patch>other.patch?1:0}comparePre(other){if(other instanceof _SemVer||(other=new _SemVer(other,this.options)),this.prerelease.
length&&!other.prerelease.length)return-1;if(!this.prerelease.length&&other.prerelease.length)return 1;if(!this.prerelease.length&&!other.prerelease.length)return 0;
let i=0;do{let a=this.prerelease[i],b=other.prerelease[i];if(debug("prerelease compare",i,a,b),a===void 0&&b===void 0)return 0;if(b===void 0)return 1;if(a===void 0)
return-1;if(a!==b)return compareIdentifiers(a,b)}while(++i)}compareBuild(other){other instanceof _SemVer||(other=new _SemVer(other,this.options));let i=0;do{let a=this.
build[i],b=other.build[i];if(debug("build compare",i,a,b),a===void 0&&b===void 0)return 0;if(b===void 0)return 1;if(a===void 0)return-1;if(a!==b)return compareIdentifiers(
a,b)}while(++i)}inc(release,identifier,identifierBase){if(release.startsWith("pre")){if(!identifier&&identifierBase===!1)throw new Error("invalid increment argu\
ment: identifier is empty");if(identifier){let match=`-${identifier}`.match(this.options.loose?re[t.PRERELEASELOOSE]:re[t.PRERELEASE]);if(!match||match[1]!==identifier)
throw new Error(`invalid identifier: ${identifier}`)}}switch(release){case"premajor":this.prerelease.length=0,this.patch=0,this.minor=0,this.major++,this.inc("p\
re",identifier,identifierBase);break;case"preminor":this.prerelease.length=0,this.patch=0,this.minor++,this.inc("pre",identifier,identifierBase);break;case"prep\
atch":this.prerelease.length=0,this.inc("patch",identifier,identifierBase),this.inc("pre",identifier,identifierBase);break;case"prerelease":this.prerelease.length===
0&&this.inc("patch",identifier,identifierBase),this.inc("pre",identifier,identifierBase);break;case"release":if(this.prerelease.length===0)throw new Error(`vers\
ion ${this.raw} is not a prerelease`);this.prerelease.length=0;break;case"major":(this.minor!==0||this.patch!==0||this.prerelease.length===0)&&this.major++,this.
minor=0,this.patch=0,this.prerelease=[];break;case"minor":(this.patch!==0||this.prerelease.length===0)&&this.minor++,this.patch=0,this.prerelease=[];break;case"\
patch":this.prerelease.length===0&&this.patch++,this.prerelease=[];break;case"pre":{let base=Number(identifierBase)?1:0;if(this.prerelease.length===0)this.prerelease=
[base];else{let i=this.prerelease.length;for(;--i>=0;)typeof this.prerelease[i]=="number"&&(this.prerelease[i]++,i=-2);if(i===-1){if(identifier===this.prerelease.
join(".")&&identifierBase===!1)throw new Error("invalid increment argument: identifier already exists");this.prerelease.push(base)}}if(identifier){let prerelease=[
identifier,base];if(identifierBase===!1&&(prerelease=[identifier]),isPrereleaseIdentifier(this.prerelease,identifier)){let prereleaseBase=this.prerelease[identifier.
split(".").length];isNaN(prereleaseBase)&&(this.prerelease=prerelease)}else this.prerelease=prerelease}break}default:throw new Error(`invalid increment argument\
: ${release}`)}return this.raw=this.format(),this.build.length&&(this.raw+=`+${this.build.join(".")}`),this}};module2.exports=SemVer}}),require_compare=(0,import_chunk_WXHOOJ4W.__commonJS)(
{"node_modules/semver/functions/compare.js"(exports2,module2){"use strict";var SemVer=require_semver(),compare=(a,b,loose)=>new SemVer(a,loose).compare(new SemVer(
b,loose));module2.exports=compare}}),require_eq=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/semver/functions/eq.js"(exports2,module2){"use strict";var compare=require_compare(),
eq=(a,b,loose)=>compare(a,b,loose)===0;module2.exports=eq}}),require_neq=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/semver/functions/neq.js"(exports2,module2){
"use strict";var compare=require_compare(),neq=(a,b,loose)=>compare(a,b,loose)!==0;module2.exports=neq}}),require_gt=(0,import_chunk_WXHOOJ4W.__commonJS)({"node\
_modules/semver/functions/gt.js"(exports2,module2){"use strict";var compare=require_compare(),gt=(a,b,loose)=>compare(a,b,loose)>0;module2.exports=gt}}),require_gte=(0,import_chunk_WXHOOJ4W.__commonJS)(
{"node_modules/semver/functions/gte.js"(exports2,module2){"use strict";var compare=require_compare(),gte=(a,b,loose)=>compare(a,b,loose)>=0;module2.exports=gte}}),
require_lt=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/semver/functions/lt.js"(exports2,module2){"use strict";var compare=require_compare(),lt=(a,b,loose)=>compare(
a,b,loose)<0;module2.exports=lt}}),require_lte=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/semver/functions/lte.js"(exports2,module2){"use strict";var compare=require_compare(),
lte=(a,b,loose)=>compare(a,b,loose)<=0;module2.exports=lte}}),require_cmp=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/semver/functions/cmp.js"(exports2,module2){
"use strict";var eq=require_eq(),neq=require_neq(),gt=require_gt(),gte=require_gte(),lt=require_lt(),lte=require_lte(),cmp=(a,op,b,loose)=>{switch(op){case"===":
return typeof a=="object"&&(a=a.version),typeof b=="object"&&(b=b.version),a===b;case"!==":return typeof a=="object"&&(a=a.version),typeof b=="object"&&(b=b.version),
a!==b;case"":case"=":case"==":return eq(a,b,loose);case"!=":return neq(a,b,loose);case">":return gt(a,b,loose);case">=":return gte(a,b,loose);case"<":return lt(
a,b,loose);case"<=":return lte(a,b,loose);default:throw new TypeError(`Invalid operator: ${op}`)}};module2.exports=cmp}}),require_comparator=(0,import_chunk_WXHOOJ4W.__commonJS)(
{"node_modules/semver/classes/comparator.js"(exports2,module2){"use strict";var ANY=Symbol("SemVer ANY"),Comparator=class _Comparator{static get ANY(){return ANY}constructor(comp,options){
if(options=parseOptions(options),comp instanceof _Comparator){if(comp.loose===!!options.loose)return comp;comp=comp.value}comp=comp.trim().split(/\s+/).join(" "),
debug("comparator",comp,options),this.options=options,this.loose=!!options.loose,this.parse(comp),this.semver===ANY?this.value="":this.value=this.operator+this.
semver.version,debug("comp",this)}parse(comp){let r=this.options.loose?re[t.COMPARATORLOOSE]:re[t.COMPARATOR],m=comp.match(r);if(!m)throw new TypeError(`Invalid\
 comparator: ${comp}`);this.operator=m[1]!==void 0?m[1]:"",this.operator==="="&&(this.operator=""),m[2]?this.semver=new SemVer(m[2],this.options.loose):this.semver=
ANY}toString(){return this.value}test(version){if(debug("Comparator.test",version,this.options.loose),this.semver===ANY||version===ANY)return!0;if(typeof version==
"string")try{version=new SemVer(version,this.options)}catch{return!1}return cmp(version,this.operator,this.semver,this.options)}intersects(comp,options){if(!(comp instanceof
_Comparator))throw new TypeError("a Comparator is required");return this.operator===""?this.value===""?!0:new Range(comp.value,options).test(this.value):comp.operator===
""?comp.value===""?!0:new Range(this.value,options).test(comp.semver):(options=parseOptions(options),options.includePrerelease&&(this.value==="<0.0.0-0"||comp.value===
"<0.0.0-0")||!options.includePrerelease&&(this.value.startsWith("<0.0.0")||comp.value.startsWith("<0.0.0"))?!1:!!(this.operator.startsWith(">")&&comp.operator.startsWith(
">")||this.operator.startsWith("<")&&comp.operator.startsWith("<")||this.semver.version===comp.semver.version&&this.operator.includes("=")&&comp.operator.includes(
"=")||cmp(this.semver,"<",comp.semver,options)&&this.operator.startsWith(">")&&comp.operator.startsWith("<")||cmp(this.semver,">",comp.semver,options)&&this.operator.
startsWith("<")&&comp.operator.startsWith(">")))}};module2.exports=Comparator;var parseOptions=require_parse_options(),{safeRe:re,t}=require_re(),cmp=require_cmp(),
debug=require_debug(),SemVer=require_semver(),Range=require_range()}}),require_trim_comparator_whitespace=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/se\
mver/internal/trim-comparator-whitespace.js"(exports2,module2){"use strict";var{MAX_LENGTH,MAX_SAFE_BUILD_LENGTH,WHITESPACE_CHARACTERS}=require_constants(),whitespace=new Uint8Array(
65536);for(let char of WHITESPACE_CHARACTERS)whitespace[char.charCodeAt(0)]=1;var isWhitespace=char=>char!==void 0&&whitespace[char.charCodeAt(0)]===1,isVersionPrefix=char=>char===
"v"||char==="="||isWhitespace(char),isDigit=char=>char!==void 0&&char>="0"&&char<="9",isLetter=char=>char!==void 0&&(char>="a"&&char<="z"||char>="A"&&char<="Z"),
isIdentifierCharacter=char=>isDigit(char)||isLetter(char)||char==="-",isVersionStart=char=>isDigit(char)||char==="x"||char==="X"||char==="*",findDigitsEndIndex=(range,start,limit,digitRuns)=>{
if(!isDigit(range[start]))return start;if(start>=digitRuns.start&&start<digitRuns.end)return Math.min(start+limit,digitRuns.end);if(start>=digitRuns.previousStart&&
start<digitRuns.previousEnd)return Math.min(start+limit,digitRuns.previousEnd);let end=start+1;for(;isDigit(range[end]);)end++;return digitRuns.previousStart=digitRuns.
start,digitRuns.previousEnd=digitRuns.end,digitRuns.start=start,digitRuns.end=end,Math.min(start+limit,end)},findVersionNumberEndIndex=(range,start,loose,digitRuns)=>!loose&&
range[start]==="0"?start+1:findDigitsEndIndex(range,start,loose?MAX_LENGTH:MAX_LENGTH+1,digitRuns),findPrereleaseIdentifierEndIndex=(range,start,loose,digitRuns)=>{
let digitsEnd=findDigitsEndIndex(range,start,MAX_LENGTH,digitRuns);if(isLetter(range[digitsEnd])||range[digitsEnd]==="-"){let end=digitsEnd+1,limit=end+MAX_SAFE_BUILD_LENGTH;
for(;end<limit&&isIdentifierCharacter(range[end]);)end++;return end}return findVersionNumberEndIndex(range,start,loose,digitRuns)},findPrereleaseEndIndex=(range,start,loose,digitRuns)=>{
let hyphen=range[start]==="-";if(!loose&&!hyphen)return start;let identifierStart=start+(hyphen?1:0),end=findPrereleaseIdentifierEndIndex(range,identifierStart,
loose,digitRuns);if(end===identifierStart){if(!loose||!hyphen)return start;end=findPrereleaseIdentifierEndIndex(range,start,loose,digitRuns)}for(;range[end]==="\
.";){let next=findPrereleaseIdentifierEndIndex(range,end+1,loose,digitRuns);if(next===end+1)break;end=next}return end},findBuildIdentifierEndIndex=(range,start)=>{
let end=start;for(;end-start<MAX_SAFE_BUILD_LENGTH&&isIdentifierCharacter(range[end]);)end++;return end},findBuildEndIndex=(range,start)=>{if(range[start]!=="+")
return start;let end=findBuildIdentifierEndIndex(range,start+1);if(end===start+1)return start;for(;range[end]===".";){let next=findBuildIdentifierEndIndex(range,
end+1);if(next===end+1)break;end=next}return end},findLooseFullVersionEndIndex=(range,start,digitRuns)=>{let end=start;for(let component=0;component<3;component++){
let next=findVersionNumberEndIndex(range,end,!0,digitRuns);if(next===end)return start;if(end=next,component<2){if(range[end]!==".")return start;end++}}let prereleaseEnd=findPrereleaseEndIndex(
range,end,!0,digitRuns);return findBuildEndIndex(range,prereleaseEnd)},findPartialVersionComponentEndIndex=(range,start,digitRuns)=>isDigit(range[start])?findVersionNumberEndIndex(
range,start,!1,digitRuns):isVersionStart(range[start])?start+1:start,findPartialVersionEndIndex=(range,start,digitRuns)=>{let end=findPartialVersionComponentEndIndex(
range,start,digitRuns);for(let component=0;component<2;component++){if(range[end]!==".")return end;let next=findPartialVersionComponentEndIndex(range,end+1,digitRuns);
if(next===end+1)return end;end=next}let prereleaseEnd=findPrereleaseEndIndex(range,end,!1,digitRuns);return findBuildEndIndex(range,prereleaseEnd)},findVersionEndIndex=(range,start,digitRuns)=>{
let fullVersionEnd=findLooseFullVersionEndIndex(range,start,digitRuns);return fullVersionEnd!==start?fullVersionEnd:findPartialVersionEndIndex(range,start,digitRuns)},
findRemovableWhitespaceIndex=(range,matchStart)=>{let position=matchStart;return isWhitespace(range[position])&&position++,(range[position]==="<"||range[position]===
">")&&position++,range[position]==="="&&position++,isWhitespace(range[position])?position:-1},trimComparatorWhitespace=range=>{let result="",copyFrom=0,cursor=0,
digitRuns={start:-1,end:-1,previousStart:-1,previousEnd:-1};for(;cursor<range.length;){let matchStart=cursor;if(range[cursor]==="<"||range[cursor]===">")cursor++;else if(!isVersionPrefix(
range[cursor])&&!isVersionStart(range[cursor])){cursor++;continue}for(;cursor<range.length&&isVersionPrefix(range[cursor]);)cursor++;if(!isVersionStart(range[cursor]))
continue;let whitespacePosition=findRemovableWhitespaceIndex(range,matchStart);whitespacePosition!==-1&&(result+=range.slice(copyFrom,whitespacePosition),copyFrom=
whitespacePosition+1),cursor=findVersionEndIndex(range,cursor,digitRuns)}return result+range.slice(copyFrom)};module2.exports=trimComparatorWhitespace}}),require_range=(0,import_chunk_WXHOOJ4W.__commonJS)(
{"node_modules/semver/classes/range.js"(exports2,module2){"use strict";var SPACE_CHARACTERS=/\s+/g,Range=class _Range{constructor(range,options){if(options=parseOptions(
options),range instanceof _Range)return range.loose===!!options.loose&&range.includePrerelease===!!options.includePrerelease?range:new _Range(range.raw,options);
if(range instanceof Comparator)return this.raw=range.value,this.set=[[range]],this.formatted=void 0,this;if(this.options=options,this.loose=!!options.loose,this.
includePrerelease=!!options.includePrerelease,this.raw=range.trim().replace(SPACE_CHARACTERS," "),this.set=this.raw.split("||").map(r=>this.parseRange(r.trim())).
filter(c=>c.length),!this.set.length)throw new TypeError(`Invalid SemVer Range: ${this.raw}`);if(this.set.length>1){let first=this.set[0];if(this.set=this.set.filter(
c=>!isNullSet(c[0])),this.set.length===0)this.set=[first];else if(this.set.length>1){for(let c of this.set)if(c.length===1&&isAny(c[0])){this.set=[c];break}}}this.
formatted=void 0}get range(){if(this.formatted===void 0){this.formatted="";for(let i=0;i<this.set.length;i++){i>0&&(this.formatted+="||");let comps=this.set[i];
for(let k=0;k<comps.length;k++)k>0&&(this.formatted+=" "),this.formatted+=comps[k].toString().trim()}}return this.formatted}format(){return this.range}toString(){
return this.range}parseRange(range){range=range.replace(BUILDSTRIPRE,"");let memoKey=((this.options.includePrerelease&&FLAG_INCLUDE_PRERELEASE)|(this.options.loose&&
FLAG_LOOSE))+":"+range,cached=cache.get(memoKey);if(cached)return cached;let loose=this.options.loose,hr=loose?re[t.HYPHENRANGELOOSE]:re[t.HYPHENRANGE];range=range.
replace(hr,hyphenReplace(this.options.includePrerelease)),debug("hyphen replace",range),range=trimComparatorWhitespace(range),debug("comparator trim",range),range=
range.replace(re[t.TILDETRIM],tildeTrimReplace),debug("tilde trim",range),range=range.replace(re[t.CARETTRIM],caretTrimReplace),debug("caret trim",range);let rangeList=range.
split(" ").map(comp=>parseComparator(comp,this.options)).join(" ").split(/\s+/).map(comp=>replaceGTE0(comp,this.options));loose&&(rangeList=rangeList.filter(comp=>(debug(
"loose invalid filter",comp,this.options),!!comp.match(re[t.COMPARATORLOOSE])))),debug("range list",rangeList);let rangeMap=new Map,comparators=rangeList.map(comp=>new Comparator(
comp,this.options));for(let comp of comparators){if(isNullSet(comp))return[comp];rangeMap.set(comp.value,comp)}rangeMap.size>1&&rangeMap.has("")&&rangeMap.delete(
"");let result=[...rangeMap.values()];return cache.set(memoKey,result),result}intersects(range,options){if(!(range instanceof _Range))throw new TypeError("a Ran\
ge is required");return this.set.some(thisComparators=>isSatisfiable(thisComparators,options)&&range.set.some(rangeComparators=>isSatisfiable(rangeComparators,options)&&
thisComparators.every(thisComparator=>rangeComparators.every(rangeComparator=>thisComparator.intersects(rangeComparator,options)))))}test(version){if(!version)return!1;
if(typeof version=="string")try{version=new SemVer(version,this.options)}catch{return!1}for(let i=0;i<this.set.length;i++)if(testSet(this.set[i],version,this.options))
return!0;return!1}};module2.exports=Range;var LRU=require_lrucache(),cache=new LRU,parseOptions=require_parse_options(),Comparator=require_comparator(),debug=require_debug(),
SemVer=require_semver(),trimComparatorWhitespace=require_trim_comparator_whitespace(),{safeRe:re,src,t,tildeTrimReplace,caretTrimReplace}=require_re(),{FLAG_INCLUDE_PRERELEASE,
FLAG_LOOSE}=require_constants(),BUILDSTRIPRE=new RegExp(src[t.BUILD],"g"),isNullSet=c=>c.value==="<0.0.0-0",isAny=c=>c.value==="",isSatisfiable=(comparators,options)=>{
let result=!0,remainingComparators=comparators.slice(),testComparator=remainingComparators.pop();for(;result&&remainingComparators.length;)result=remainingComparators.
every(otherComparator=>testComparator.intersects(otherComparator,options)),testComparator=remainingComparators.pop();return result},parseComparator=(comp,options)=>(comp=
comp.replace(re[t.BUILD],""),debug("comp",comp,options),comp=replaceCarets(comp,options),debug("caret",comp),comp=replaceTildes(comp,options),debug("tildes",comp),
comp=replaceXRanges(comp,options),debug("xrange",comp),comp=replaceStars(comp,options),debug("stars",comp),comp),isX=id=>!id||id.toLowerCase()==="x"||id==="*",invalidXRangeOrder=(M,m,p)=>isX(
M)&&!isX(m)||isX(m)&&p&&!isX(p),replaceTildes=(comp,options)=>comp.trim().split(/\s+/).map(c=>replaceTilde(c,options)).join(" "),replaceTilde=(comp,options)=>{let r=options.
loose?re[t.TILDELOOSE]:re[t.TILDE],z=options.includePrerelease?"-0":"";return comp.replace(r,(_2,M,m,p,pr)=>{debug("tilde",comp,_2,M,m,p,pr);let ret;return isX(
M)?ret="":isX(m)?ret=`>=${M}.0.0${z} <${+M+1}.0.0-0`:isX(p)?ret=`>=${M}.${m}.0${z} <${M}.${+m+1}.0-0`:pr?(debug("replaceTilde pr",pr),ret=`>=${M}.${m}.${p}-${pr}\
 <${M}.${+m+1}.0-0`):ret=`>=${M}.${m}.${p} <${M}.${+m+1}.0-0`,debug("tilde return",ret),ret})},replaceCarets=(comp,options)=>comp.trim().split(/\s+/).map(c=>replaceCaret(
c,options)).join(" "),replaceCaret=(comp,options)=>{debug("caret",comp,options);let r=options.loose?re[t.CARETLOOSE]:re[t.CARET],z=options.includePrerelease?"-0":
"";return comp.replace(r,(_2,M,m,p,pr)=>{debug("caret",comp,_2,M,m,p,pr);let ret;return isX(M)?ret="":isX(m)?ret=`>=${M}.0.0${z} <${+M+1}.0.0-0`:isX(p)?M==="0"?
ret=`>=${M}.${m}.0${z} <${M}.${+m+1}.0-0`:ret=`>=${M}.${m}.0${z} <${+M+1}.0.0-0`:pr?(debug("replaceCaret pr",pr),M==="0"?m==="0"?ret=`>=${M}.${m}.${p}-${pr} <${M}\
.${m}.${+p+1}-0`:ret=`>=${M}.${m}.${p}-${pr} <${M}.${+m+1}.0-0`:ret=`>=${M}.${m}.${p}-${pr} <${+M+1}.0.0-0`):(debug("no pr"),M==="0"?m==="0"?ret=`>=${M}.${m}.${p}\
 <${M}.${m}.${+p+1}-0`:ret=`>=${M}.${m}.${p} <${M}.${+m+1}.0-0`:ret=`>=${M}.${m}.${p} <${+M+1}.0.0-0`),debug("caret return",ret),ret})},replaceXRanges=(comp,options)=>(debug(
"replaceXRanges",comp,options),comp.split(/\s+/).map(c=>replaceXRange(c,options)).join(" ")),replaceXRange=(comp,options)=>{comp=comp.trim();let r=options.loose?
re[t.XRANGELOOSE]:re[t.XRANGE];return comp.replace(r,(ret,gtlt,M,m,p,pr)=>{if(debug("xRange",comp,ret,gtlt,M,m,p,pr),invalidXRangeOrder(M,m,p))return comp;let xM=isX(
M),xm=xM||isX(m),xp=xm||isX(p),anyX=xp;return gtlt==="="&&anyX&&(gtlt=""),pr=options.includePrerelease?"-0":"",xM?gtlt===">"||gtlt==="<"?ret="<0.0.0-0":ret="*":
gtlt&&anyX?(xm&&(m=0),p=0,gtlt===">"?(gtlt=">=",xm?(M=+M+1,m=0,p=0):(m=+m+1,p=0)):gtlt==="<="&&(gtlt="<",xm?M=+M+1:m=+m+1),gtlt==="<"&&(pr="-0"),ret=`${gtlt+M}.${m}\
.${p}${pr}`):xm?ret=`>=${M}.0.0${pr} <${+M+1}.0.0-0`:xp&&(ret=`>=${M}.${m}.0${pr} <${M}.${+m+1}.0-0`),debug("xRange return",ret),ret})},replaceStars=(comp,options)=>(debug(
"replaceStars",comp,options),comp.trim().replace(re[t.STAR],"")),replaceGTE0=(comp,options)=>(debug("replaceGTE0",comp,options),comp.trim().replace(re[options.includePrerelease?
t.GTE0PRE:t.GTE0],"")),hyphenReplace=incPr=>($0,from,fM,fm,fp,fpr,fb,to,tM,tm,tp,tpr)=>(isX(fM)?from="":isX(fm)?from=`>=${fM}.0.0${incPr?"-0":""}`:isX(fp)?from=
`>=${fM}.${fm}.0${incPr?"-0":""}`:fpr?from=`>=${from}`:from=`>=${from}${incPr?"-0":""}`,isX(tM)?to="":isX(tm)?to=`<${+tM+1}.0.0-0`:isX(tp)?to=`<${tM}.${+tm+1}.0\
-0`:tpr?to=`<=${tM}.${tm}.${tp}-${tpr}`:incPr?to=`<${tM}.${tm}.${+tp+1}-0`:to=`<=${to}`,`${from} ${to}`.trim()),testSet=(set,version,options)=>{for(let i=0;i<set.
length;i++)if(!set[i].test(version))return!1;if(version.prerelease.length&&!options.includePrerelease){for(let i=0;i<set.length;i++)if(debug(set[i].semver),set[i].
semver!==Comparator.ANY&&set[i].semver.prerelease.length>0){let allowed=set[i].semver;if(allowed.major===version.major&&allowed.minor===version.minor&&allowed.patch===
version.patch)return!0}return!1}return!0}}}),require_satisfies=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/semver/functions/satisfies.js"(exports2,module2){
"use strict";var Range=require_range(),satisfies2=(version,range,options)=>{try{range=new Range(range,options)}catch{return!1}return range.test(version)};module2.
exports=satisfies2}}),require_valid=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/semver/ranges/valid.js"(exports2,module2){"use strict";var Range=require_range(),
validRange2=(range,options)=>{try{return new Range(range,options).range||"*"}catch{return null}};module2.exports=validRange2}}),render_exports={},baseline_exports={},
config_show_exports={},checkStructure=(0,import_chunk_RRFFTH34.schemaCheck)(import_chunk_72PGGXCA.baseline_1_default,"the baseline",{pattern:(_2,label)=>`${label}\
 must be a day such as 2027-01-31`,const:()=>`the schema of a baseline must be ${import_chunk_72PGGXCA.baseline_1_default.$id}`});function readBaseline(value2,file,decidedBy){
let problems=[],report=(path,message)=>{let pointer=(0,import_chunk_NTJQSSOZ.pointerOf)(path),advice2="make it anew: vnet-preflight baseline create";problems.push(
new import_chunk_NTJQSSOZ.PreflightError("configuration",message,{place:{file,pointer},advice:advice2}))};checkStructure(value2,report);let entries=problems.length>
0?[]:value2.findings;for(let[index,{since,until=since}]of entries.entries())for(let day of[since,until])(0,import_chunk_NTJQSSOZ.isDate)(day)||report(["findings",
index],`there is no day ${day}`);return problems.length>0?{problems}:{baseline:(0,import_chunk_72PGGXCA.baselineOf)(file,entries,decidedBy)}}function matcher(pattern2){
let[first="",...others]=pattern2.split("*"),last=others.pop();if(last===void 0)return text2=>text2===pattern2;let middle=others.filter(part=>part!=="");return text2=>{
if(!text2.startsWith(first))return!1;let at=first.length;for(let part of middle){let found=text2.indexOf(part,at);if(found<0)return!1;at=found+part.length}return text2.
length-last.length>=at&&text2.endsWith(last)}}function anyMatcher(patterns){let tests=patterns.map(matcher);return text2=>tests.some(test=>test(text2))}function changesOf({
written:{policies={},overrides=[]}}){let tests=overrides.map((override,index)=>({...override,index,matches:originMatcher(override)})),used=new Set,known=new Map;
return{changesFor:origin=>{let matching=tests.filter(({matches})=>matches(origin)),key=matching.map(({index})=>index).join(),found=known.get(key)??joined([policies,
...matching.map(override=>override.policies)]);for(let{index}of matching)used.add(index);return known.set(key,found),found},unused:()=>tests.flatMap(({index})=>used.
has(index)?[]:[index])}}function originMatcher({addresses,files}){let[isAddress,isFile]=[addresses,files].map(patterns=>patterns===void 0?()=>!0:anyMatcher(patterns));
return({address,file})=>isAddress(address)&&isFile(file)}function joined(layers){let result=new Map;for(let[name2,setting]of layers.flatMap(layer=>Object.entries(
layer))){let{enabled,severity:severity2,parameters}={...result.get(name2),...setting};result.set(name2,{...enabled!==void 0&&{enabled},...severity2!==void 0&&{severity:severity2},
...parameters!==void 0&&{parameters:{...result.get(name2)?.parameters,...parameters}}})}return result}var afterAll={origin:()=>{},isWritten:()=>{},dependsOn:()=>!0};
function made(making,config){let{type,id,name:name2,properties:properties2,lifecycle,path,isAfterAll=!1}=making,{line,column}=config.placeOf(path);return(0,import_chunk_NTJQSSOZ.resourceOf)(
(0,import_chunk_NTJQSSOZ.bareState)((0,import_chunk_NTJQSSOZ.joinText)(id),name2,properties2),{type,lifecycle,origin:{file:config.file,address:path.join("."),...line!==
void 0&&{line},...column!==void 0&&{column}},source:isAfterAll?afterAll:void 0,isPartial:!1})}function assumedOf(graph,config){let assumptions=config.written.assumptions?.
plans??[];if(assumptions.length===0)return{resources:[],notices:[]};let plans=graph.ofType("Microsoft.Web/serverfarms"),parts2=assumptions.map((assumption,index)=>{
let matches=matcher(assumption.plan),found=plans.filter(({origin})=>matches(origin.address)),message=`there is no plan ${assumption.plan} in the inputs, so noth\
ing was assumed of it`;if(found.length===0)return{resources:[],notices:[{message,file:config.file}]};let path=["assumptions","plans",index];return{resources:found.
flatMap(plan=>resourcesOf(plan,{assumption,path},{graph,config})),notices:[]}});return{resources:parts2.flatMap(part=>part.resources),notices:parts2.flatMap(part=>part.
notices)}}function resourcesOf(plan,{assumption:{maximumInstances,apps},path},{graph,config}){let name2=`assumed-${String(path.at(-1))}`,common={lifecycle:"exis\
ting",path},found=[];if(maximumInstances!==void 0){let type="Microsoft.Insights/autoscaleSettings",maximum=Math.max(maximumInstances,elasticMaximum(plan)),properties2={
targetResourceUri:plan.id,profiles:[{name:name2,capacity:{minimum:1,maximum}}]};found.push(made({...common,type,id:[plan.id,`/providers/${type}/${name2}`],name:name2,
properties:properties2},config))}let missing=apps===void 0?0:apps-countApps(plan.key,graph);for(let number2=1;number2<=missing;number2++){let own=`${name2}-${number2}`,
type="Microsoft.Web/sites",id=[plan.id,`/providers/${type}/${own}`];found.push(made({...common,type,id,name:own,properties:{serverFarmId:plan.id}},config))}return found}
function elasticMaximum({properties:properties2}){let written=(0,import_chunk_NTJQSSOZ.valueAt)(properties2,["maximumElasticWorkerCount"]);return typeof written==
"number"?written:1}function countApps(plan,graph){let isOn=value2=>possibleKeys(value2).includes(plan),sites=graph.ofType("Microsoft.Web/sites").filter(({properties:properties2})=>isOn(
properties2.serverFarmId)),keys=new Set(sites.map(({key})=>key)),slots=graph.ofType("Microsoft.Web/sites/slots").filter(({key,properties:properties2})=>{let own=(0,import_chunk_NTJQSSOZ.valueAt)(
properties2,["serverFarmId"]);return own===void 0?keys.has((0,import_chunk_NTJQSSOZ.parentKey)(key)):isOn(own)});return sites.length+slots.length}function possibleKeys(value2){
return value2 instanceof import_chunk_NTJQSSOZ.Unknown&&value2.$unknown.possible!==void 0?value2.$unknown.possible.flatMap(possibleKeys):[(0,import_chunk_NTJQSSOZ.idKey)(
value2)]}var networkTypes=["Microsoft.Network/virtualNetworks","Microsoft.ClassicNetwork/virtualNetworks"],appTypes=["Microsoft.Web/sites","Microsoft.Web/sites/\
slots"];function declaredOf(graph,config){let parts2=(config.written.integrations??[]).map((declared,index)=>{let apps=appsOf(graph,declared.app),path=["integra\
tions",index],message=`there is no app ${declared.app} in the inputs, so its declared integration was not judged`;return apps.length===0?{resources:[],notices:[
{message,file:config.file}]}:{resources:apps.map(app=>made(connecting({app,declared,path},graph),config)),notices:[]}});return{resources:parts2.flatMap(part=>part.
resources),notices:parts2.flatMap(part=>part.notices)}}function appsOf(graph,app){if((0,import_chunk_NTJQSSOZ.isArmId)(app.toLowerCase())){let type=appTypes.find(
known=>known.toLowerCase()===(0,import_chunk_NTJQSSOZ.typeOfKey)((0,import_chunk_NTJQSSOZ.idKey)(app)??""));return type===void 0?[]:[{id:app,type,file:void 0}]}
return withAddress(graph,appTypes,app).map(({id,type,origin})=>({id,type,file:origin.file}))}function withAddress(graph,types2,address){return types2.flatMap(type=>graph.
ofType(type)).filter(({origin})=>origin.address===address)}function connecting({app,declared,path},graph){let{mode,network="",subnet=""}=declared,{file}=app,common={
lifecycle:"create",path,isAfterAll:!0};if(mode==="regional"){let target2=targetOf(graph,{types:["Microsoft.Network/virtualNetworks/subnets"],name:subnet,file}),
id2=[app.id,"/networkConfig/virtualNetwork"],properties2={subnetResourceId:target2};return{...common,type:`${app.type}/networkConfig`,id:id2,name:"virtualNetwor\
k",properties:properties2}}let target=targetOf(graph,{types:networkTypes,name:network,file}),name2=target instanceof import_chunk_NTJQSSOZ.Unknown?network.replaceAll(
"/","-"):(0,import_chunk_NTJQSSOZ.nameOfKey)((0,import_chunk_NTJQSSOZ.idKey)(target)??""),id=[app.id,`/virtualNetworkConnections/${name2}`];return{...common,type:`${app.
type}/virtualNetworkConnections`,id,name:name2,properties:{vnetResourceId:target}}}function targetOf(graph,{types:types2,name:name2,file}){if((0,import_chunk_NTJQSSOZ.isArmId)(
name2.toLowerCase()))return name2;let all=withAddress(graph,types2,name2),own=all.filter(({origin})=>origin.file===file),ids=(own.length>0?own:all).map(({id})=>id),
[only]=ids;return only!==void 0&&ids.length===1?only:new import_chunk_NTJQSSOZ.Unknown({symbol:name2,reason:ids.length===0?"it is not in the inputs":"several in\
puts have this address",...ids.length>0&&{possible:ids}})}function complete(graph,config){let added=[declaredOf(graph,config),assumedOf(graph,config)],resources=added.
flatMap(part=>part.resources),notices=added.flatMap(part=>part.notices);return resources.length+notices.length===0?graph:import_chunk_NTJQSSOZ.Graph.merge([graph,
new import_chunk_NTJQSSOZ.Graph([(0,import_chunk_NTJQSSOZ.sourceOf)(resources,notices)])])}function waiversOf({written:{waivers=[]},placeOf}){return waivers.map(
({policy,address,reason,owner,until},index)=>{let matches=matcher(address);return{policy,target:address,reason,owner,...until!==void 0&&{until},place:placeOf(["\
waivers",index]),covers:judgement=>judgement.policy===policy&&matches(judgement.subject.address)}})}function configuredBy({config,rules},baseline,today){let isUnwaivable=anyMatcher(
config.written.neverWaive??[]),heads=rules.policies.map(({policy})=>policy),grounds={waivers:waiversOf(config),baseline,isUnwaivable,today},{changesFor,unused}=changesOf(
config);return{rules:{...rules,changesFor},notices:switchedOff(config),complete:graph=>complete(graph,config),acceptFor:comments=>{let accept=(0,import_chunk_72PGGXCA.acceptWith)(
grounds,comments,heads);return judgements=>{let{findings,notices}=accept(judgements);return{findings,notices:[...notices,...unused().map(index=>unusedOverride(config,
index))]}}},isUnwaivable,judgesByFile:(config.written.overrides??[]).some(({files})=>files!==void 0)}}function unusedOverride({file,written,placeOf},index){let{
addresses=[],files=[]}=written.overrides?.[index]??{},{line}=placeOf(["overrides",index]),where=line===void 0?"":` in line ${line}`;return{message:`the override\
 for ${[...addresses,...files].join(", ")}${where} concerns nothing here; ${import_chunk_72PGGXCA.removal}`,file}}function switchedOff({file,written:{policies={},
overrides=[]}}){let off=Object.entries(policies).flatMap(([name2,{enabled}])=>enabled===!1?[name2]:[]),partly=overrides.flatMap(override=>Object.entries(override.
policies).flatMap(([name2,{enabled}])=>enabled===!1?[name2]:[])),say=(names2,where)=>names2.length===0?[]:[{message:`switched off${where}: ${[...new Set(names2)].
join(", ")}`,file}];return[...say(off,""),...say(partly," for a part of the resources")]}var import_core2=(0,import_chunk_WXHOOJ4W.__toESM)((0,import_chunk_RRFFTH34.require_core)(),
1),import_applicator=(0,import_chunk_WXHOOJ4W.__toESM)((0,import_chunk_RRFFTH34.require_applicator)(),1),import_pattern5=(0,import_chunk_WXHOOJ4W.__toESM)((0,import_chunk_RRFFTH34.require_pattern)(),
1),largest=1e3;function compilePattern(pattern2){let compiled=import_chunk_XP4UKFR5.RE2JS.compile(import_chunk_XP4UKFR5.RE2JS.translateRegExp(pattern2));if(compiled.
programSize()>largest)throw new Error("it repeats too much");return compiled}function refusePattern(pattern2){try{compilePattern(pattern2)}catch(error){return`i\
s not a regular expression of RE2: ${error instanceof Error?error.message.replace(/^error parsing regexp: /u,""):"it cannot be read"}`}return isCatastrophic(pattern2)?
"repeats a group that repeats or chooses by itself, which keeps other engines busy for ever; repeat characters: [a-z0-9-]+":void 0}function isCatastrophic(pattern2){
let plain=pattern2.replace(/\\[pP]\{[^}]*\}|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]/gsu,"a");return/\)(?:[*+]|\{\d)/u.test(plain.replace(/\((?:\?:)?[^()|*+?{]*\)/gu,"a"))}
function plainSchema(condition2,positive=!0){if(typeof condition2=="boolean")return condition2?{}:{not:{}};let ask2=asks(condition2).map(([question,...more])=>({
question,with:more,positive})),allOf=[...(condition2.allOf??[]).map(part=>plainSchema(part,positive)),...branches(condition2,positive)];return{...group(condition2,
positive),...ask2.length>0&&{ask:ask2},...condition2.pattern!==void 0&&{pattern:condition2.pattern},...condition2.items!==void 0&&{items:plainSchema(condition2.
items,positive)},...count(condition2,positive),...allOf.length>0&&{allOf},...condition2.anyOf!==void 0&&{anyOf:condition2.anyOf.map(part=>plainSchema(part,positive))},
...condition2.not!==void 0&&{not:plainSchema(condition2.not,!positive)}}}function sizeOf(condition2){if(condition2===void 0)return 0;if(typeof condition2=="bool\
ean")return 1;let{properties:properties2={},allOf=[],anyOf=[],items,contains,maxContains,not}=condition2,{if:test,then,else:otherwise}=condition2,once=[...Object.
values(properties2),...allOf,...anyOf,items,not,then,otherwise],branchCount=[then,otherwise].filter(branch2=>branch2!==void 0).length;return once.reduce((sum,part)=>sum+
sizeOf(part),1)+sizeOf(contains)*(maxContains===void 0?1:2)+sizeOf(test)*branchCount}function group({properties:properties2},positive){if(properties2===void 0)return{};
let members=Object.entries(properties2).map(([name2,part])=>[name2,plainSchema(part,positive)]);return{given:{names:members.map(([name2])=>name2),positive},properties:Object.
fromEntries(members)}}function count({contains,minContains=1},positive){return contains===void 0||minContains===0?{}:{contains:plainSchema(contains,positive),...minContains>
1&&{minContains}}}function branches({contains,maxContains,if:test,then=!0,else:otherwise=!0},positive){let parts2=[];if(contains!==void 0&&maxContains!==void 0){
let isList3={question:"ofType",with:[{value:["array"]}],positive:!positive};parts2.push({not:{ask:[isList3],contains:plainSchema(contains,!positive),minContains:maxContains+
1}})}return test!==void 0&&then!==!0&&parts2.push({anyOf:[{not:plainSchema(test,!positive)},plainSchema(then,positive)]}),test!==void 0&&otherwise!==!0&&parts2.
push({anyOf:[plainSchema(test,positive),plainSchema(otherwise,positive)]}),parts2}function asks(condition2){return[...basicAsks(condition2),...numberAsks(condition2),
...domainAsks(condition2),...listAsks(condition2)]}function*basicAsks({type,const:constant,enum:values,minLength,maxLength}){type!==void 0&&(yield["ofType",{value:(0,import_chunk_NTJQSSOZ.typeList)(
type)}]),constant!==void 0&&(yield["sameAs",operand(constant)]),values!==void 0&&(yield["among",operand(values)]),minLength!==void 0&&(yield["textAtLeast",operand(
minLength)]),maxLength!==void 0&&(yield["textAtMost",operand(maxLength)])}function*numberAsks(condition2){let{minimum,maximum,exclusiveMinimum,exclusiveMaximum}=condition2;
minimum!==void 0&&(yield["atLeast",operand(minimum),one,zero]),maximum!==void 0&&(yield["atMost",operand(maximum),one,zero]),exclusiveMinimum!==void 0&&(yield["\
above",operand(exclusiveMinimum)]),exclusiveMaximum!==void 0&&(yield["below",operand(exclusiveMaximum)]),condition2.atMost!==void 0&&(yield["atMost",...amount(condition2.
atMost)]),condition2.atLeast!==void 0&&(yield["atLeast",...amount(condition2.atLeast)])}function*domainAsks(condition2){condition2.sameAs!==void 0&&(yield["same\
As",operand(condition2.sameAs)]),condition2.insideAnyOf!==void 0&&(yield["insideAnyOf",...operands(condition2.insideAnyOf)]),condition2.outsideAllOf!==void 0&&(yield[
"outsideAllOf",...operands(condition2.outsideAllOf)]),condition2.privateAddressSpace===!0&&(yield["privateAddressSpace"])}function*listAsks(condition2){let{minItems,
maxItems,uniqueItems,distinct}=condition2;minItems!==void 0&&(yield["itemsAtLeast",operand(minItems)]),maxItems!==void 0&&(yield["itemsAtMost",operand(maxItems)]),
uniqueItems===!0&&(yield["uniqueItems"]),distinct!==void 0&&(yield["distinct",operand(distinct.atMost??null),operand(distinct.atLeast??null)]),(condition2.items!==
void 0||condition2.contains!==void 0||condition2.pattern!==void 0)&&(yield["known"])}var one={value:1},zero={value:0};function amount(given2){let[limit=zero]=operands(
given2);return[limit,operand(given2.times??1),operand(given2.plus??0)]}function operands(reference){return"fact"in reference?[reference.fact].flat().map(fact2=>({
fact:fact2})):[reference]}function operand(given2){return typeof given2!="object"||given2===null||Array.isArray(given2)?{value:given2}:given2}var import_core=(0,import_chunk_WXHOOJ4W.__toESM)(
(0,import_chunk_RRFFTH34.require_core)(),1),import_codegen=(0,import_chunk_WXHOOJ4W.__toESM)((0,import_chunk_RRFFTH34.require_codegen)(),1),import_names=(0,import_chunk_WXHOOJ4W.__toESM)(
(0,import_chunk_RRFFTH34.require_names)(),1),vocabulary=[{keyword:"holds",schemaType:["object","boolean"],code:holds},{keyword:"given",schemaType:"object",code:given},
{keyword:"ask",schemaType:"array",code:ask}];function holds(cxt){let valid=cxt.gen.name("valid");cxt.subschema({keyword:"holds",createErrors:!1},valid),cxt.ok(valid)}
function given(cxt){let{names:members,positive}=cxt.schema;for(let member of members)need(cxt,import_core._`${cxt.data}?.${new import_core.Name(member)} !== undefined || ${openAnswer(
positive)}`)}function ask(cxt){for(let{question,with:operands2,positive}of cxt.schema){let call=cxt.gen.scopeValue("func",{ref:import_chunk_NTJQSSOZ.runtime[question],
key:question,code:import_core._`runtime${(0,import_codegen.getProperty)(question)}`}),more=operands2.reduce((list,operand2)=>import_core._`${list}, ${argument(cxt,
operand2)}`,import_core.nil);need(cxt,import_core._`${call}(${cxt.data}${more}) ?? ${openAnswer(positive)}`)}}function openAnswer(positive){return positive?import_core.
_`${import_names.default.default.rootData}.hopeful`:import_core._`!${import_names.default.default.rootData}.hopeful`}function argument({gen},operand2){let root=import_names.
default.default.rootData;return"param"in operand2?import_core._`${root}.parameters${(0,import_codegen.getProperty)(operand2.param)}`:"fact"in operand2?operand2.
fact.split(".").reduce((path,name2)=>import_core._`${path}?.${new import_core.Name(name2)}`,import_core._`${root}.facts`):Array.isArray(operand2.value)?gen.scopeValue(
"obj",{ref:operand2.value,key:JSON.stringify(operand2.value),code:(0,import_core.stringify)(operand2.value)}):(0,import_core.stringify)(operand2.value)}function need({
gen,it},condition2){gen.if(import_core._`!(${condition2})`),it.compositeRule===!0?gen.code(import_core._`${import_names.default.default.errors}++`):gen.return(!1),
gen.endIf()}var regExp=Object.assign(written=>compilePattern(written),{code:"new RegExp"});function newCompiler(){return new import_core2.default.default({next:!0,
strict:!0,strictTypes:!1,meta:!1,validateSchema:!1,allErrors:!0,messages:!1,logger:!1,code:{source:!0,esm:!0,lines:!0,optimize:2,regExp}}).addVocabulary([...import_applicator.
default.default(!0),import_pattern5.default.default,"minContains",...vocabulary])}function schemaOf(condition2){return{holds:plainSchema(condition2)}}function compilePolicy(policy,compiler=newCompiler()){
let compiled=condition2=>compiler.compile(schemaOf(condition2));return{policy,...policy.when!==void 0&&{when:compiled(policy.when)},assert:compiled(policy.assert)}}
function valueFault(node,value2){let{path,schema}=node;if(schema===void 0||(0,import_chunk_NTJQSSOZ.isUnknown)(value2))return;let type=(0,import_chunk_NTJQSSOZ.typeOf)(
value2);return schema.types.some(allowed=>(0,import_chunk_NTJQSSOZ.isOfType)(type,allowed))?enumFault(path,schema,value2)??boundsFault(path,schema,value2)??itemsFault(
node,value2):`${path} is never ${shown2(value2)}: it is ${(0,import_chunk_NTJQSSOZ.typeNouns)(schema.types)}`}function enumFault(path,{values},value2){if(values===
void 0||values.some(allowed=>allowed===value2))return;let texts=values.filter(allowed=>typeof allowed=="string"),near=(0,import_chunk_NTJQSSOZ.didYouMean)(String(
value2),texts);return`${path} is never ${shown2(value2)}${near===""?`: it is one of ${values.map(shown2).join(", ")}`:near}`}function boundsFault(path,{minimum,
maximum},value2){if(typeof value2=="number"){if(minimum!==void 0&&value2<minimum)return`${path} is never ${value2}: it is ${minimum} at least`;if(maximum!==void 0&&
value2>maximum)return`${path} is never ${value2}: it is ${maximum} at most`}}function itemsFault(node,value2){let item=(0,import_chunk_NTJQSSOZ.itemOf)(node);if(!(item===
void 0||!Array.isArray(value2)))return value2.map(each=>valueFault(item,each)).find(fault=>fault!==void 0)}function shown2(value2){return typeof value2=="string"?
`\u201C${value2}\u201D`:JSON.stringify(value2)}var scalarTypes=["string","integer","number","boolean","null"],prefixTypes=["string","array","null"];function checkOperands(condition2,node,check2){
checkConstants(condition2,node,check2);for(let keyword of["minimum","maximum","exclusiveMinimum","exclusiveMaximum"])checkNumber(condition2[keyword],import_chunk_NTJQSSOZ.numericTypes,
check2.in(keyword));for(let keyword of["minLength","maxLength","minItems","maxItems"])checkNumber(condition2[keyword],["integer"],check2.in(keyword));for(let keyword of[
"atMost","atLeast"])checkAmount(condition2[keyword],check2.in(keyword)),checkNumber(condition2.distinct?.[keyword],["integer"],check2.in("distinct",keyword));for(let keyword of[
"insideAnyOf","outsideAllOf"])checkPrefixes(condition2[keyword],check2.in(keyword));condition2.sameAs!==void 0&&checkFact(condition2.sameAs.fact,scalarTypes,check2.
in("sameAs","fact")),checkBounds(condition2,node,check2);let refusal=condition2.pattern===void 0?void 0:refusePattern(condition2.pattern);refusal!==void 0&&check2.
in("pattern").report(`the pattern ${refusal}`)}function checkConstants({const:constant,enum:values},node,check2){if(typeof constant=="object"&&constant!==null?(check2.
in("const","param").useParameter(constant.param)?.type==="array"&&check2.in("const","param").report(`\u201Cconst\u201D needs one value, but the parameter ${constant.
param} is a list; write \u201Cenum\u201D`),check2.comparedWith.set(constant.param,node)):constant!==void 0&&checkConstant(constant,node,check2.in("const")),values!==
void 0)if(isList(values))values.forEach((value2,index)=>checkConstant(value2,node,check2.in("enum",index)));else if("fact"in values)checkFact(values.fact,["arra\
y","null"],check2.in("enum","fact"));else{let parameter3=check2.in("enum","param").useParameter(values.param);parameter3!==void 0&&parameter3.type!=="array"&&check2.
in("enum","param").report(`\u201Cenum\u201D needs a list, but the parameter ${values.param} is ${(0,import_chunk_NTJQSSOZ.typeNouns)([parameter3.type])}`),check2.
comparedWith.set(values.param,node)}}function isList(value2){return Array.isArray(value2)}function checkConstant(value2,node,check2){let fault=valueFault(node,value2);
fault!==void 0&&check2.report(fault)}function checkNumber(given2,types2,check2){if(typeof given2!="object"||given2===null||!("param"in given2))return;let name2=String(
given2.param),parameter3=check2.in("param").useParameter(name2);parameter3===void 0||types2.includes(parameter3.type)||check2.in("param").report(`${(0,import_chunk_NTJQSSOZ.typeNouns)(
types2.slice(0,1))} is needed here, but the parameter ${name2} is ${(0,import_chunk_NTJQSSOZ.typeNouns)([parameter3.type])}`)}function checkAmount(amount3,check2){
if(amount3===void 0)return;let{fact:fact2,param,value:value2,times,plus}=amount3;[fact2,param,value2].filter(part=>part!==void 0).length!==1&&check2.report("a b\
ound is one of \u201Cfact\u201D, \u201Cparam\u201D and \u201Cvalue\u201D, with \u201Ctimes\u201D and \u201Cplus\u201D if need be","key"),fact2!==void 0&&checkFact(
fact2,import_chunk_NTJQSSOZ.numericTypes,check2.in("fact")),checkNumber(amount3,import_chunk_NTJQSSOZ.numericTypes,check2),checkNumber(times,import_chunk_NTJQSSOZ.numericTypes,
check2.in("times")),checkNumber(plus,import_chunk_NTJQSSOZ.numericTypes,check2.in("plus")),!(typeof plus!="object"||plus===null)&&(Object.keys(plus).length!==1&&
check2.in("plus").report("\u201Cplus\u201D is a number, one \u201Cfact\u201D or one \u201Cparam\u201D","key"),"fact"in plus&&checkFact(String(plus.fact),import_chunk_NTJQSSOZ.numericTypes,
check2.in("plus","fact")))}function checkPrefixes(reference,check2){if(reference!==void 0)if("fact"in reference)[reference.fact].flat().forEach(path=>checkFact(
path,prefixTypes,check2.in("fact")));else if("param"in reference){let parameter3=check2.in("param").useParameter(reference.param),prefixes2=parameter3===void 0?
[]:[parameter3.default,...Object.values(parameter3.profiles??{})];checkPrefixTexts(prefixes2.flat(),check2.in("param"))}else checkPrefixTexts([reference.value].
flat(),check2.in("value"))}function checkPrefixTexts(texts,check2){for(let text2 of texts){let refusal=typeof text2=="string"?(0,import_chunk_NTJQSSOZ.refusePrefix)(
text2):"is no address prefix";refusal!==void 0&&check2.report(`\u201C${String(text2)}\u201D ${refusal}`)}}function checkFact(path,types2,check2){let found=(0,import_chunk_NTJQSSOZ.findFact)(
check2.tree,path);found?.schema===void 0?check2.report(`there is no fact \u201C${path}\u201D${(0,import_chunk_NTJQSSOZ.didYouMean)(path,(0,import_chunk_NTJQSSOZ.factPaths)(
check2.tree))}`):found.schema.types.some(type=>type!=="null"&&types2.includes(type))||check2.report(`${(0,import_chunk_NTJQSSOZ.typeNouns)(types2.slice(0,1))} i\
s needed here, but ${path} is ${(0,import_chunk_NTJQSSOZ.typeNouns)(found.schema.types)}`)}function checkBounds({minimum,maximum},{path,schema},check2){let{minimum:least,
maximum:most}=schema??{};typeof minimum=="number"&&most!==void 0&&minimum>most&&check2.in("minimum").report(`${path} is never ${minimum} or more: it is ${most} \
at most`),typeof maximum=="number"&&least!==void 0&&maximum<least&&check2.in("maximum").report(`${path} is never ${maximum} or less: it is ${least} at least`),typeof minimum==
"number"&&typeof maximum=="number"&&minimum>maximum&&check2.in("minimum").report("\u201Cminimum\u201D is above \u201Cmaximum\u201D: nothing can hold both","key")}
function checkCondition(condition2,node,check2){checkPart(condition2,{node,types:node.schema?.types??[]},check2)}function checkPart(condition2,judged,check2){if(typeof condition2==
"boolean")return;let types2=narrow(judged.types,condition2);judged.node.schema===void 0?checkGroup(condition2,judged.node,check2):(checkTypes(condition2,judged,
check2),checkOperands(condition2,judged.node,check2));let inner={node:judged.node,types:types2},guarded=typeof condition2.if=="object"?{...inner,types:narrow(types2,
condition2.if)}:inner;for(let keyword of["not","if","else"])follow(condition2[keyword],inner,check2.in(keyword));follow(condition2.then,guarded,check2.in("then"));
for(let keyword of["allOf","anyOf"])condition2[keyword]?.forEach((part,index)=>checkPart(part,inner,check2.in(keyword,index)));checkMembers(condition2,judged.node,
check2),checkItems(condition2,judged.node,check2)}function follow(condition2,judged,check2){condition2!==void 0&&checkPart(condition2,judged,check2)}function narrow(types2,{
type}){if(type===void 0)return types2;let wanted=(0,import_chunk_NTJQSSOZ.typeList)(type);return types2.filter(own=>wanted.some(other=>(0,import_chunk_NTJQSSOZ.isOfType)(
own,other)))}function checkGroup(condition2,{path,members},check2){for(let keyword of Object.keys(condition2)){if(import_chunk_NTJQSSOZ.combiningKeywords.has(keyword))
continue;let names2=[...members?.keys()??[]].slice(0,5).join(", ");check2.in(keyword).report(`\u201C${keyword}\u201D judges a fact, but ${path===""?"the subject":
path} is a group of facts (${names2}, \u2026): go on with \u201Cproperties\u201D`,"key")}}var judgedTypes={minimum:import_chunk_NTJQSSOZ.numericTypes,maximum:import_chunk_NTJQSSOZ.numericTypes,
exclusiveMinimum:import_chunk_NTJQSSOZ.numericTypes,exclusiveMaximum:import_chunk_NTJQSSOZ.numericTypes,atMost:import_chunk_NTJQSSOZ.numericTypes,atLeast:import_chunk_NTJQSSOZ.numericTypes,
minLength:["string"],maxLength:["string"],pattern:["string"],insideAnyOf:["string"],outsideAllOf:["string"],privateAddressSpace:["string"],minItems:["array"],maxItems:[
"array"],uniqueItems:["array"],items:["array"],contains:["array"],distinct:["array"],properties:["object"]};function checkTypes(condition2,{node,types:types2},check2){
let left=narrow(types2,condition2);if(condition2.type!==void 0&&left.length===0){check2.in("type").report(`${node.path} is never ${(0,import_chunk_NTJQSSOZ.typeNouns)(
(0,import_chunk_NTJQSSOZ.typeList)(condition2.type))}: it is ${(0,import_chunk_NTJQSSOZ.typeNouns)(types2)}`);return}condition2.type!==void 0&&types2.length===1&&
check2.in("type").report(`leave out \u201Ctype\u201D: ${node.path} is always ${(0,import_chunk_NTJQSSOZ.typeNouns)(types2)}`,"key");for(let keyword of Object.keys(
condition2)){let judges=judgedTypes[keyword];if(judges!==void 0){if(!left.some(own=>judges.includes(own)))check2.in(keyword).report(`\u201C${keyword}\u201D judges ${(0,import_chunk_NTJQSSOZ.typeNouns)(
judges.slice(0,1))}, but ${node.path} is ${(0,import_chunk_NTJQSSOZ.typeNouns)(left)}`,"key");else if(condition2.type===void 0&&left.some(own=>!judges.includes(
own))){checkSilence({keyword,path:node.path,judges,left},check2);return}}}}function checkSilence({keyword,path,judges,left},check2){let judged=left.filter(own=>judges.
includes(own)),others=left.filter(own=>!judges.includes(own)),all=[...judged,...others].map(type=>type==="null"?"'null'":type).join(", ");check2.in(keyword).report(
`${path} can also be ${(0,import_chunk_NTJQSSOZ.typeNouns)(others)}, of which \u201C${keyword}\u201D says nothing: add \u201Ctype: ${judged[0]}\u201D (then ${others[0]}\
 is wrong) or \u201Ctype: [${all}]\u201D (then it is right)`,"key")}function checkMembers({properties:properties2},node,check2){for(let[name2,part]of Object.entries(
properties2??{})){let member=(0,import_chunk_NTJQSSOZ.memberOf2)(node,name2),path=(0,import_chunk_NTJQSSOZ.dotted)(node.path,name2),place=check2.in("properties",
name2);member!==void 0?checkCondition(part,member,place):place.report(`there is no fact \u201C${path}\u201D${hintFor(path,node,check2.tree)}`,"key")}}var mostNames=8;
function hintFor(path,node,tree){let near=(0,import_chunk_NTJQSSOZ.didYouMean)(path,namesAround(node,tree)),beside=[...(node.members??node.schema?.properties??new Map).
keys()];return near!==""||node.path===""?near:`; ${node.path} has ${(0,import_chunk_NTJQSSOZ.shortened)(beside,mostNames).join(", ")}`}function namesAround(node,tree){
let own=[...node.members?.values()??[]].map(member=>member.path),inner=[...node.schema?.properties?.keys()??[]].map(name2=>`${node.path}.${name2}`);return[...own,
...inner,...(0,import_chunk_NTJQSSOZ.factPaths)(tree)]}function checkItems(condition2,node,check2){let{items,contains,minContains=1,maxContains}=condition2;maxContains!==
void 0&&maxContains<minContains&&check2.in("maxContains").report("\u201CmaxContains\u201D is below \u201CminContains\u201D: nothing can hold both","key");let item=(0,import_chunk_NTJQSSOZ.itemOf)(
node);item!==void 0&&(items!==void 0&&checkCondition(items,item,check2.in("items")),contains!==void 0&&checkCondition(contains,item,check2.in("contains")))}function checkFacts(value2,node,check2){
if(node.members===void 0)checkFactValue(value2,node,check2);else if(typeof value2!="object"||value2===null||Array.isArray(value2)||(0,import_chunk_NTJQSSOZ.isUnknown)(
value2))check2.report(`${node.path} is a group of facts, not a fact`);else for(let[name2,part]of Object.entries(value2)){let path=(0,import_chunk_NTJQSSOZ.dotted)(
node.path,name2),member=node.members.get(name2);member===void 0?check2.in(name2).report(`there is no fact \u201C${path}\u201D${(0,import_chunk_NTJQSSOZ.didYouMean)(
path,(0,import_chunk_NTJQSSOZ.factPaths)(check2.tree))}`,"key"):checkFacts(part,member,check2.in(name2))}}function checkFactValue(value2,node,check2){let fault=valueFault(
node,value2);fault!==void 0&&check2.report(fault),(0,import_chunk_NTJQSSOZ.isUnknown)(value2)&&checkUnknown(value2,node,check2)}var tellable={symbol:["string"],
reason:["string"],possible:["array"],minimum:import_chunk_NTJQSSOZ.numericTypes,maximum:import_chunk_NTJQSSOZ.numericTypes};function checkUnknown(value2,node,check2){
for(let key of Object.keys(value2))key!=="$unknown"&&check2.in(key).report("\u201C$unknown\u201D stands alone: what is unknown has no members","key");let details=value2.
$unknown;if(typeof details!="object"||details===null||Array.isArray(details)){check2.in("$unknown").report("\u201C$unknown\u201D must be keys and values; of a value of wh\
ich nothing is known write {}");return}for(let[key,given2]of Object.entries(details))checkTold(key,given2,{node,place:check2.in("$unknown",key)})}function checkTold(key,given2,{
node,place}){let types2=(0,import_chunk_NTJQSSOZ.ownProperty)(tellable,key);types2===void 0?place.report(`unknown key \u201C${key}\u201D${(0,import_chunk_NTJQSSOZ.didYouMean)(
key,Object.keys(tellable))}`,"key"):types2.some(type=>(0,import_chunk_NTJQSSOZ.isOfType)((0,import_chunk_NTJQSSOZ.typeOf)(given2),type))?types2===import_chunk_NTJQSSOZ.numericTypes&&
node.schema?.types.some(type=>import_chunk_NTJQSSOZ.numericTypes.includes(type))!==!0?place.report(`${node.path} is never a number, so that it has no \u201C${key}\
\u201D`,"key"):Array.isArray(given2)&&(given2.length===0&&place.report("\u201Cpossible\u201D is empty: there is a value that the fact has"),given2.forEach((item,index)=>checkFactValue(
item,node,place.in(index)))):place.report(`\u201C${key}\u201D must be ${(0,import_chunk_NTJQSSOZ.typeNouns)(types2.slice(-1))}`)}var anySize=[0,Number.POSITIVE_INFINITY];
function roomOf({types:types2,values,minimum,maximum}){let number2=[minimum??Number.NEGATIVE_INFINITY,maximum??Number.POSITIVE_INFINITY];return settled({types:types2,
values,number:number2,length:anySize,items:anySize})}function narrowedRoom(room,condition2,parameters){let read=given2=>{let value2=typeof given2=="object"?parameters[given2.
param]:given2;return typeof value2=="number"?value2:void 0},{type,minContains=1}=condition2,isWhole=!room.types.includes("number"),least=[read(condition2.minimum),
above(read(condition2.exclusiveMinimum),isWhole)],most=[read(condition2.maximum),below(read(condition2.exclusiveMaximum),isWhole)],fewest=[read(condition2.minItems),
condition2.contains===void 0?void 0:minContains];return settled({types:type===void 0?room.types:room.types.filter(own=>(0,import_chunk_NTJQSSOZ.typeList)(type).
some(other=>(0,import_chunk_NTJQSSOZ.isOfType)(own,other))),values:among(room.values,condition2,parameters),number:within(room.number,least,most),length:within(
room.length,[read(condition2.minLength)],[read(condition2.maxLength)]),items:within(room.items,fewest,[read(condition2.maxItems)])})}function above(bound,isWhole){
return bound===void 0||!isWhole?bound:Math.floor(bound)+1}function below(bound,isWhole){return bound===void 0||!isWhole?bound:Math.ceil(bound)-1}function within([
least,most],atLeast,atMost){return[Math.max(least,...atLeast.filter(isNumber)),Math.min(most,...atMost.filter(isNumber))]}function isNumber(bound){return bound!==
void 0}function among(before,{const:constant,enum:listed},parameters){let left=before;for(let given2 of[constant,listed]){if(given2===void 0||typeof given2=="ob\
ject"&&given2!==null&&"fact"in given2)continue;let value2=isParameter(given2)?parameters[given2.param]:given2;if(value2===void 0)continue;let wanted=isList2(value2)?
value2:[value2];left=left===void 0?wanted:left.filter(item=>wanted.includes(item))}return left}function isParameter(value2){return typeof value2=="object"&&value2!==
null&&"param"in value2}function isList2(value2){return Array.isArray(value2)}function settled(room){let{number:number2,length,items}=room,values=room.values?.filter(
value2=>isIn(room,value2)),isPossible={integer:number2[0]<=number2[1]&&Math.ceil(number2[0])<=number2[1],number:number2[0]<=number2[1],string:length[0]<=length[1],
array:items[0]<=items[1]},types2=room.types.filter(type=>isPossible[type]!==!1&&(values===void 0||values.some(value2=>(0,import_chunk_NTJQSSOZ.isOfType)((0,import_chunk_NTJQSSOZ.typeOf)(
value2),type))));return{...room,types:types2,values}}function isIn({types:types2,number:[least,most],length:[shortest,longest]},value2){if(!types2.some(type=>(0,import_chunk_NTJQSSOZ.isOfType)(
(0,import_chunk_NTJQSSOZ.typeOf)(value2),type)))return!1;if(typeof value2=="number")return value2>=least&&value2<=most;if(typeof value2!="string")return!0;let characters=[
...value2].length;return characters>=shortest&&characters<=longest}function contradictionIn(part,parameters){let left=leftBy(part,new Map,parameters);return"fac\
t"in left?left:void 0}function leftBy(part,rooms,parameters){let{condition:condition2,node,at}=part;if(typeof condition2=="boolean")return condition2?rooms:{at,
fact:node.path};let level={condition:condition2,node,at},left=rooms;if(node.schema!==void 0){let room=narrowedRoom(rooms.get(node.path)??roomOf(node.schema),condition2,
parameters);if(room.types.length===0)return{at,fact:node.path};left=new Map(rooms).set(node.path,room)}for(let inner of partsOf(level)){let found=leftBy(inner,left,
parameters);if("fact"in found)return found;left=found}return impossibleItem(level,parameters)??noBranch(level,left,parameters)??left}function partsOf({condition:{
properties:properties2={},allOf=[]},node,at}){return[...Object.entries(properties2).flatMap(([name2,condition2])=>{let member=(0,import_chunk_NTJQSSOZ.memberOf2)(
node,name2);return member===void 0?[]:[{condition:condition2,node:member,at:[...at,"properties",name2]}]}),...allOf.map((condition2,index)=>({condition:condition2,
node,at:[...at,"allOf",index]}))]}function impossibleItem({condition:condition2,node,at},parameters){let{contains,minContains=1}=condition2,item=(0,import_chunk_NTJQSSOZ.itemOf)(
node);if(!(item===void 0||contains===void 0||minContains===0))return contradictionIn({condition:contains,node:item,at:[...at,"contains"]},parameters)}function noBranch({
condition:condition2,node,at},rooms,parameters){let found=(condition2.anyOf??[]).map((branch2,index)=>leftBy({condition:branch2,node,at:[...at,"anyOf",index]},rooms,
parameters)),contradictions=found.filter(left=>"fact"in left);return contradictions.length===found.length?contradictions[0]:void 0}function checkPolicy(policy,check2){
if(!isTooLarge(policy,check2)){policy.when!==void 0&&checkCondition(policy.when,check2.tree,check2.in("when")),checkCondition(policy.assert,check2.tree,check2.in(
"assert")),checkPossible(policy,check2),checkPlaceholders(policy.message,check2.in("message"));for(let[language,text2]of Object.entries(policy.remedy))checkPlaceholders(
text2,check2.in("remedy",language));checkParameters(policy,check2),checkEras(policy,check2),policy.examples.forEach((example2,index)=>checkExample(example2,{policy,
index},check2.in("examples",index)))}}var mostParts=1e3;function isTooLarge(policy,check2){let large=["when","assert"].filter(keyword=>sizeOf(policy[keyword])>mostParts);
for(let keyword of large)check2.in(keyword).report(`the condition has more than ${mostParts} parts, where what stands in an \u201Cif\u201D counts twice`,"key");
return large.length>0}function checkPossible(policy,check2){let eras=(policy.profiles??import_chunk_NTJQSSOZ.profiles).map(era=>defaultsIn(policy,era));for(let keyword of[
"when","assert"]){let condition2=policy[keyword];if(condition2===void 0||condition2===!1)continue;let found=eras.map(parameters=>contradictionIn({condition:condition2,
node:check2.tree,at:[keyword]},parameters)),[first]=found;if(first===void 0||found.includes(void 0))continue;let what=keyword==="when"?"the policy never applies":
"nothing can keep the policy";check2.in(...first.at).report(`${what}: with this no value is left that ${first.fact} can have`)}}function defaultsIn({parameters={}},era){
return Object.fromEntries(Object.entries(parameters).map(([name2,{profiles:eras={},default:usual}])=>[name2,eras[era]??usual]))}function checkPlaceholders(text2,check2){
for(let name2 of(0,import_chunk_NTJQSSOZ.placeholders)(text2))if(Object.hasOwn(check2.parameters,name2))check2.useParameter(name2);else if((0,import_chunk_NTJQSSOZ.findFact)(
check2.tree,name2)===void 0){let names2=[...(0,import_chunk_NTJQSSOZ.factPaths)(check2.tree),...Object.keys(check2.parameters)];check2.report(`{${name2}} is nei\
ther a fact nor a parameter${(0,import_chunk_NTJQSSOZ.didYouMean)(name2,names2)}`)}}function checkParameters({parameters={}},check2){for(let[name2,parameter3]of Object.
entries(parameters)){let own=check2.in("parameters",name2);check2.used.has(name2)||own.report(`the parameter ${name2} is used nowhere`,"key"),check2.tree.members?.
has(name2)===!0&&own.report(`the parameter ${name2} has the name of a fact`,"key"),checkParameterValue(name2,parameter3.default,own.in("default"));for(let[era,value2]of Object.
entries(parameter3.profiles??{}))checkParameterValue(name2,value2,own.in("profiles",era))}}function checkParameterValue(name2,value2,check2){let parameter3=check2.
parameters[name2],fault=parameter3&&(0,import_chunk_NTJQSSOZ.faultOf)(parameter3,value2),members=Array.isArray(value2)?value2:[value2];fault!==void 0?check2.report(
`the parameter ${name2} ${fault}`):members.every(import_chunk_NTJQSSOZ.isScalar)||check2.report(`the parameter ${name2} must be a plain value or a list of such`);
let fact2=check2.comparedWith.get(name2);if(!(fault!==void 0||fact2===void 0))for(let member of members){let never=valueFault(fact2,member);never!==void 0&&check2.
report(never)}}function checkEras({severity:severity2,profiles:profiles2,name:name2,aliases=[]},check2){if(aliases.includes(name2)&&check2.in("aliases").report(
`${name2} is the policy\u2019s own name, not an alias`),!(profiles2===void 0||typeof severity2=="string"))for(let era of Object.keys(severity2.profiles))profiles2.
includes(era)||check2.in("severity","profiles",era).report(`the policy does not belong to the profile ${era}`,"key")}function checkExample(example2,{policy,index},check2){
let earlier=policy.examples.slice(0,index).map(other=>other.name);earlier.includes(example2.name)&&check2.in("name").report(`another example has the name \u201C${example2.
name}\u201D`),example2.base!==void 0&&!earlier.includes(example2.base)&&check2.in("base").report(`there is no example \u201C${example2.base}\u201D above this one${(0,import_chunk_NTJQSSOZ.didYouMean)(
example2.base,earlier)}`),example2.profile!==void 0&&policy.profiles?.includes(example2.profile)===!1&&check2.in("profile").report(`the policy does not belong t\
o the profile ${example2.profile}`);for(let[name2,value2]of Object.entries(example2.parameters??{})){let place=check2.in("parameters",name2);place.useParameter(
name2)!==void 0&&checkParameterValue(name2,value2,place)}checkFacts(example2.facts??{},check2.tree,check2.in("facts"))}var Check=class _Check{tree;parameters;used;comparedWith;#part;constructor({
tree,parameters},part,outer){this.tree=tree,this.parameters=parameters,this.used=outer?.used??new Set,this.comparedWith=outer?.comparedWith??new Map,this.#part=
part}in(...steps){return new _Check(this,this.#part.in(...steps),this)}useParameter(name2){if(this.used.add(name2),Object.hasOwn(this.parameters,name2))return this.
parameters[name2];let names2=Object.keys(this.parameters),hint=names2.length===0?": this policy declares none":(0,import_chunk_NTJQSSOZ.didYouMean)(name2,names2);
this.report(`there is no parameter \u201C${name2}\u201D${hint}`)}report(message,side){this.#part.report(message,side)}},parameter={$ref:"#/$defs/parameterRefere\
nce"},fact={$ref:"#/$defs/factPath"},condition={$ref:"#/$defs/condition"},branch={type:["object","boolean"],if:{type:"object"},then:condition},conditions={type:"\
array",minItems:1,items:condition},count2={type:"integer",minimum:0},scalar={type:["string","number","boolean","null"]},scalars={type:"array",minItems:1,items:scalar},
types=["string","integer","number","boolean","array","null"];function record(properties2,required){return{type:"object",required,additionalProperties:!1,properties:properties2}}
function orReference(type,reference,plain={}){return{type:[...[type].flat(),"object"],if:{type:"object"},then:reference,else:plain}}var number=orReference("numb\
er",parameter),size=orReference("integer",parameter,{minimum:0}),amount2={type:"object",minProperties:1,additionalProperties:!1,properties:{fact,param:{type:"st\
ring"},value:{type:"number"},times:orReference("number",parameter),plus:orReference("number",record({fact,param:{type:"string"}},[]))}},prefixes={type:"object",
minProperties:1,maxProperties:1,additionalProperties:!1,properties:{fact:{type:["string","array"],minItems:1,items:{type:"string"}},param:{type:"string"},value:{
type:["string","array"],minItems:1,items:{type:"string"}}}},keywords={type:{type:["string","array"],if:{type:"string"},then:{enum:types},else:{minItems:1,uniqueItems:!0,
items:{enum:types}}},const:orReference(scalar.type,parameter),enum:{type:["array","object"],if:{type:"array"},then:scalars,else:record({fact,param:{type:"string"}},
[])},minimum:number,maximum:number,exclusiveMinimum:number,exclusiveMaximum:number,minLength:size,maxLength:size,pattern:{type:"string",minLength:1,maxLength:200},
minItems:size,maxItems:size,uniqueItems:{const:!0},items:condition,contains:condition,minContains:count2,maxContains:count2,properties:{type:"object",minProperties:1,
additionalProperties:condition},allOf:conditions,anyOf:conditions,not:condition,if:condition,then:branch,else:branch,sameAs:record({fact},["fact"]),atMost:amount2,
atLeast:amount2,insideAnyOf:prefixes,outsideAllOf:prefixes,privateAddressSpace:{const:!0},distinct:{type:"object",minProperties:1,additionalProperties:!1,properties:{
atMost:size,atLeast:size}}},conditionDefinitions={condition:{description:"A condition on the facts: JSON Schema (2020-12) with the keywords of this domain. Unkn\
own facts are never read as missing.",type:"object",minProperties:1,additionalProperties:!1,dependentRequired:{then:["if"],else:["if"],minContains:["contains"],
maxContains:["contains"]},properties:keywords},parameterReference:record({param:{type:"string",description:"the name of a parameter of this policy"}},["param"]),
factPath:{type:"string",description:"the path of a fact of the subject, such as subnet.prefixLength"}},conditionKeywords=Object.keys(keywords),namePattern="^[a-\
z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*$",text={type:"string",minLength:1},name={type:"string",pattern:namePattern},profile={enum:import_chunk_NTJQSSOZ.profiles},
severity={enum:import_chunk_NTJQSSOZ.severities},value={type:["string","number","boolean","array"]},byProfile=member=>({type:"object",minProperties:1,additionalProperties:!1,
properties:Object.fromEntries(import_chunk_NTJQSSOZ.profiles.map(era=>[era,member]))}),parameter2={type:"object",required:["type","default","description"],additionalProperties:!1,
properties:{type:{enum:["integer","number","string","boolean","array"]},items:{type:"object",required:["type"],additionalProperties:!1,properties:{type:{enum:["\
integer","number","string"]}}},default:value,profiles:byProfile(value),description:text}},example={type:"object",required:["name","verdict"],additionalProperties:!1,
properties:{name:text,verdict:{enum:import_chunk_NTJQSSOZ.verdicts},profile,parameters:{type:"object",additionalProperties:value},base:{description:"another exa\
mple of this file, whose facts these are laid over",...text},facts:{description:"the facts that matter; all others are unknown",type:"object"}}},source={type:"o\
bject",required:["file","section"],additionalProperties:!1,properties:{file:text,section:text}},properties={name:{description:"theme/what-is-wrong; the only id,\
 and the path of the file",...name},severity:{type:["string","object"],if:{type:"string"},then:severity,else:{required:["default","profiles"],additionalProperties:!1,
properties:{default:severity,profiles:byProfile(severity)}}},profiles:{description:"the eras that it belongs to; all when left out",type:"array",minItems:1,uniqueItems:!0,
items:profile},enabled:{description:"false: only a configuration turns it on",type:"boolean"},subject:{description:"what it judges",...text},title:{description:"\
what holds when all is well",...text},when:{$ref:"#/$defs/condition"},assert:{description:"what must hold where the policy applies; false when nothing could",type:[
"object","boolean"],if:{type:"object"},then:{$ref:"#/$defs/condition"},else:{const:!1}},parameters:{type:"object",minProperties:1,propertyNames:{pattern:"^[a-z]\
[A-Za-z0-9]*$"},additionalProperties:parameter2},message:{description:"what is wrong; {fact.path} and {parameter} are filled in",...text},remedy:{type:"object",
required:["terraform","bicep"],additionalProperties:!1,properties:{terraform:text,bicep:text,arm:text}},because:{description:"why the platform asks for it",...text},
eras:{description:"what the platform did in an era, where eras differ",...byProfile(text)},prevents:{description:"the platform\u2019s own error texts",type:"arr\
ay",minItems:1,items:text},sources:{type:"array",minItems:1,items:source},aliases:{description:"former names",type:"array",minItems:1,uniqueItems:!0,items:name},
examples:{description:"run as tests",type:"array",minItems:1,items:example}},policySchema={$schema:"https://json-schema.org/draft/2020-12/schema",title:"A polic\
y of vnet-preflight",type:"object",required:["name","severity","subject","title","assert","message","remedy","because","sources","examples"],additionalProperties:!1,
properties,$defs:conditionDefinitions},checkStructure2=(0,import_chunk_RRFFTH34.schemaCheck)(policySchema,"the policy",{pattern:badName,additionalProperties:unknownKey});
function badName({data,propertyName},label){return propertyName!==void 0?`\u201C${propertyName}\u201D is no name for a parameter; names are such as longestPrefix`:
`${label} must be a theme and what is wrong, such as subnet/too-small, but is ${(0,import_chunk_RRFFTH34.shown)(data)}`}var advice={required:"every fact is alwa\
ys there, and null where there is none; ask for its type instead",oneOf:"write \u201CanyOf\u201D",format:"write \u201Cpattern\u201D",$ref:"write it out, or once\
 with an anchor of YAML (&name) and then *name",patternProperties:"facts have fixed names; judge each with \u201Cproperties\u201D",prefixItems:"judge the items \
with \u201Citems\u201D or \u201Ccontains\u201D"};function unknownKey({params,parentSchema},label){let key=String(params.additionalProperty),known=(0,import_chunk_RRFFTH34.knownKeys)(
parentSchema);if(!(known.length===conditionKeywords.length&&known.every(name2=>conditionKeywords.includes(name2))))return`unknown key \u201C${label}\u201D${(0,import_chunk_NTJQSSOZ.didYouMean)(
key,known)}`;let better=advice[key];return`\u201C${key}\u201D is not a keyword of conditions${better===void 0?(0,import_chunk_NTJQSSOZ.didYouMean)(key,known):`:\
 ${better}`}`}function readPolicies(texts,subjects2){let readings=texts.map(({path,text:text2,problem})=>problem===void 0?readPolicy(text2,path,subjects2):{problems:[
problem]});return{files:readings.flatMap(({file})=>file??[]),problems:readings.flatMap(({problems})=>[...problems])}}function readPolicy(text2,file,subjects2){let source2=(0,import_chunk_RRFFTH34.readYaml)(
text2,file),read=source2.problems.length===0?check(source2,file,subjects2):void 0,[first,...others]=[...source2.problems].sort(import_chunk_NTJQSSOZ.byPlace);if(first!==
void 0)return{problems:[first,...others]};if(read===void 0)throw new Error(`no policy and no problem in ${file}`);return{file:{path:file,policy:read,placeOf:source2.
placeOf},problems:[]}}function check(source2,file,subjects2){if(checkStructure2(source2.value,source2.report),source2.problems.length>0)return;let written=source2.
value;checkName(written.name,file,source2.report);let subject=subjects2.find(({kind})=>kind===written.subject);if(subject===void 0){let kinds=subjects2.map(({kind})=>kind);
source2.report(["subject"],`there is no subject \u201C${written.subject}\u201D${(0,import_chunk_NTJQSSOZ.didYouMean)(written.subject,kinds)||`; subjects are ${kinds.
join(", ")}`}`);return}let{parameters={}}=written,policyCheck=new Check({tree:(0,import_chunk_NTJQSSOZ.factTree)(subject),parameters},new import_chunk_RRFFTH34.FilePart(
source2.report));return checkPolicy(written,policyCheck),finish(written,policyCheck)}function checkName(name2,file,report){let path=file.replaceAll("\\","/").replace(
/\.ya?ml$/u,"");path!==name2&&!path.endsWith(`/${name2}`)&&report(["name"],`the policy ${name2} must stand in a file ${name2}.yaml, but stands in ${file}`)}function finish(written,{
comparedWith}){let parameters=Object.entries(written.parameters??{}).map(([name2,parameter3])=>{let values=comparedWith.get(name2)?.schema?.values;return[name2,
values===void 0?parameter3:{...parameter3,values}]});return{...written,...parameters.length>0&&{parameters:Object.fromEntries(parameters)},facts:(0,import_chunk_NTJQSSOZ.factsUsed)(
written),decidedBy:(0,import_chunk_NTJQSSOZ.decidingFacts)(written.when,written.assert)}}function clashesOf(files,builtIn=[]){let taken=new Map;for(let{name:name2,
aliases=[]}of builtIn)for(let own of[name2,...aliases])taken.set(own,own===name2?"a built-in policy":`the built-in policy ${name2}, formerly`);return files.flatMap(
({path,policy:{name:name2,aliases=[]},placeOf})=>{let problems=[name2,...aliases].flatMap((own,index)=>{let by=taken.get(own),place=placeOf(index===0?["name"]:[
"aliases",index-1],"value"),message=`${own} is the name of ${by}; a policy of your own needs a name of its own`;return by===void 0?[]:[new import_chunk_NTJQSSOZ.PreflightError(
"configuration",message,{place})]});for(let own of[name2,...aliases])taken.set(own,taken.get(own)??`the policy in ${path}`);return problems})}var opposite={lower:"\
higher",higher:"lower",fewer:"more",more:"fewer"},byKeyword={maximum:"lower",exclusiveMaximum:"lower",maxLength:"lower",maxItems:"lower",atMost:"lower",minimum:"\
higher",exclusiveMinimum:"higher",minLength:"higher",minItems:"higher",atLeast:"higher",enum:"fewer",insideAnyOf:"fewer",outsideAllOf:"more"};function directionOf(parameter3,{
when,assert}){let found=new Set([...uses(parameter3,assert,!0),...uses(parameter3,when,!1)]),[only]=found;return found.size===1?only:void 0}function isLooser(value2,than,direction){
if(direction==="lower"||direction==="higher")return typeof value2=="number"&&typeof than=="number"&&(direction==="lower"?value2>than:value2<than);let[some,all]=direction===
"fewer"?[value2,than]:[than,value2];return![some].flat().every(item=>[all].flat().includes(item))}function*uses(parameter3,condition2,stricter){if(!(condition2===
void 0||typeof condition2=="boolean")){for(let[keyword,direction]of Object.entries(byKeyword))mentions(condition2[keyword],parameter3)&&(yield stricter?direction:
opposite[direction]);mentions(condition2.distinct?.atMost,parameter3)&&(yield stricter?"lower":"higher"),mentions(condition2.distinct?.atLeast,parameter3)&&(yield stricter?
"higher":"lower"),mentions(condition2.const,parameter3)&&(yield void 0);for(let[part,same]of parts(condition2))yield*uses(parameter3,part,same?stricter:!stricter)}}
function*parts(condition2){let{properties:properties2={},allOf=[],anyOf=[],items,contains,maxContains,not}=condition2;for(let part of[...Object.values(properties2),
...allOf,...anyOf,items,contains])yield[part,!0];maxContains!==void 0&&(yield[contains,!1]),yield[not,!1],condition2.then!==void 0&&(yield[condition2.if,!1]),condition2.
else!==void 0&&(yield[condition2.if,!0]),yield[condition2.then,!0],yield[condition2.else,!0]}function mentions(operand2,parameter3){if(typeof operand2!="object"||
operand2===null)return!1;let{param,times,plus}=operand2;return param===parameter3||mentions(times,parameter3)||mentions(plus,parameter3)}function checkConfig(config,policies){
let{policies:settings={},overrides=[],waivers=[],neverWaive=[]}=config.written,problems=[],known={...policies,byName:new Map(policies.heads.map(head=>[head.name,
head]))},file=new import_chunk_RRFFTH34.FilePart((path,message)=>problems.push(new import_chunk_NTJQSSOZ.PreflightError("configuration",message,{place:config.placeOf(
path)})));checkSettings(settings,file.in("policies"),known);for(let[index,override]of overrides.entries())checkSettings(override.policies,file.in("overrides",index,
"policies"),known);for(let[index,pattern2]of neverWaive.entries())policies.heads.some(({name:name2})=>matcher(pattern2)(name2))||file.in("neverWaive",index).report(
`no policy has a name like \u201C${pattern2}\u201D${(0,import_chunk_72PGGXCA.nameHint)(pattern2,policies.heads)}`);let isForbidden=anyMatcher(neverWaive);for(let[
index,{policy}]of waivers.entries()){let part=file.in("waivers",index,"policy");policyAt(policy,part,known)!==void 0&&isForbidden(policy)&&part.report(`the poli\
cy ${policy} cannot be waived: neverWaive forbids it`)}return problems}function policyAt(name2,part,{heads,byName}){let found=byName.get(name2);return found===void 0&&
part.report(`there is no policy \u201C${name2}\u201D${(0,import_chunk_72PGGXCA.nameHint)(name2,heads)}`),found}function checkSettings(settings,part,known){for(let[
name2,setting]of Object.entries(settings)){let own=part.in(name2),head=policyAt(name2,own,known);head!==void 0&&checkParameters2({head,setting},own.in("paramete\
rs"),known)}}function checkParameters2({head,setting:{parameters={}}},part,known){let declared=head.parameters??{};for(let[name2,value2]of Object.entries(parameters)){
let own=part.in(name2),parameter3=(0,import_chunk_NTJQSSOZ.ownProperty)(declared,name2),fault=parameter3&&(0,import_chunk_NTJQSSOZ.faultOf)(parameter3,value2);if(parameter3===
void 0)own.report(`the policy ${head.name} has no parameter \u201C${name2}\u201D${(0,import_chunk_NTJQSSOZ.didYouMean)(name2,Object.keys(declared))}`);else if(fault!==
void 0)own.report(`the parameter ${name2} of the policy ${head.name} ${fault}`);else if((0,import_chunk_NTJQSSOZ.appliesIn)(head,known.profile)){let looser=looserThanBuiltIn(
head,{name:name2,value:value2},known);looser!==void 0&&own.report(looser)}}}function looserThanBuiltIn(head,{name:name2,value:value2},{profile:profile2,textsOf}){
let own=(0,import_chunk_NTJQSSOZ.parametersFor)(head,profile2)[name2],direction=directionOf(name2,textsOf(head.name));if(!(own===void 0||direction===void 0||!isLooser(
value2,own,direction)))return`${name2} of the policy ${head.name} is ${JSON.stringify(own)} in profile ${profile2} and can only be made stricter, but ${JSON.stringify(
value2)} is looser; write a waiver to accept a finding`}var import_satisfies=(0,import_chunk_WXHOOJ4W.__toESM)(require_satisfies(),1),import_valid=(0,import_chunk_WXHOOJ4W.__toESM)(
require_valid(),1);function versionFault(range,version){if((0,import_valid.default)(range)===null)return`requires must be a range of versions such as ">=0.2 <1"\
, but is ${JSON.stringify(range)}`;if(!(0,import_satisfies.default)(version,range,{includePrerelease:!0}))return`the configuration is for vnet-preflight ${range}\
, but this is version ${version}`}var config_1_default={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"vnet-preflight/config/1",title:"A configurat\
ion of vnet-preflight (vnet-preflight.yaml)",type:"object",additionalProperties:!1,properties:{requires:{description:"the versions of vnet-preflight that this f\
ile is for, as a range: >=0.2 <1",$ref:"#/$defs/text"},profile:{description:"what the platform promised in that year",enum:["2016","2019","2025",2016,2019,2025]},
failOn:{description:"a run exits with 1 on findings of this severity or above",enum:["error","warning","note","never"]},failOnUndecided:{description:"a run exit\
s with 1 also when something could not be decided",type:"boolean"},strict:{description:"the same as failOn: warning and failOnUndecided: true",type:"boolean"},policies:{
description:"what is different about policies, by their names",$ref:"#/$defs/policies"},overrides:{description:"what is different about policies for a part of t\
he resources; where several match, the last one counts",type:"array",items:{type:"object",required:["policies"],additionalProperties:!1,minProperties:2,properties:{
addresses:{description:"patterns of addresses",$ref:"#/$defs/patterns"},files:{description:"patterns of the files that an address stands in",$ref:"#/$defs/patte\
rns"},policies:{$ref:"#/$defs/policies"}}}},policyFolders:{description:"folders of policies of your own, from the folder of this file",type:"array",uniqueItems:!0,
items:{$ref:"#/$defs/text"}},neverWaive:{description:"patterns of policies whose findings nobody can accept, neither by a waiver nor by a baseline",$ref:"#/$def\
s/patterns"},waivers:{description:"findings that somebody has accepted",type:"array",items:{type:"object",required:["policy","address","reason","owner"],additionalProperties:!1,
properties:{policy:{description:"the name of the policy",$ref:"#/$defs/text"},address:{description:"a pattern of addresses, as findings show them",$ref:"#/$defs\
/text"},reason:{$ref:"#/$defs/words"},owner:{description:"who answers for it",$ref:"#/$defs/words"},until:{description:"the last day on which it holds (UTC); wi\
thout it the waiver has no end",$ref:"#/$defs/date"}}}},baseline:{description:"a file of known findings, from the folder of this file",$ref:"#/$defs/text"},integrations:{
description:"integrations that no input declares, as they are connected by hand after the deployment",type:"array",items:{type:"object",required:["app","mode"],
additionalProperties:!1,properties:{app:{description:"the address or the ARM id of the app",$ref:"#/$defs/text"},mode:{enum:["gateway","regional"]},network:{description:"\
the address or the ARM id of the virtual network, for gateway mode",$ref:"#/$defs/text"},subnet:{description:"the address or the ARM id of the subnet, for regio\
nal mode",$ref:"#/$defs/text"}},allOf:[{if:{required:["mode"],properties:{mode:{const:"gateway"}}},then:{required:["network"]}},{if:{required:["mode"],properties:{
mode:{const:"regional"}}},then:{required:["subnet"]}}]}},assumptions:{description:"what the inputs do not tell",type:"object",additionalProperties:!1,properties:{
plans:{type:"array",items:{type:"object",required:["plan"],additionalProperties:!1,minProperties:2,properties:{plan:{description:"a pattern of the addresses of \
plans",$ref:"#/$defs/text"},maximumInstances:{description:"the instances that the plan is meant to grow to",type:"integer",minimum:1,maximum:1e3},apps:{description:"\
the apps and slots that the plan is meant to carry",type:"integer",minimum:1,maximum:1e3}}}}}},inventories:{description:"files of what exists outside the inputs",
type:"array",uniqueItems:!0,items:{$ref:"#/$defs/text"}}},$defs:{text:{type:"string",minLength:1,maxLength:2e3},words:{type:"string",pattern:"\\S",maxLength:2e3},
date:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}$"},patterns:{description:"* stands for any characters, everything else for itself",type:"array",minItems:1,uniqueItems:!0,
items:{$ref:"#/$defs/text"}},policies:{type:"object",additionalProperties:{type:"object",additionalProperties:!1,minProperties:1,properties:{enabled:{description:"\
false switches the policy off, with a reason; true switches one on that is off by itself",type:"boolean"},reason:{description:"why it is switched off, or anythi\
ng else",$ref:"#/$defs/words"},severity:{enum:["error","warning","note"]},parameters:{description:"values that ask for more than the platform does",type:"object",
minProperties:1,additionalProperties:{type:["string","number","boolean","array"]}}},if:{required:["enabled"],properties:{enabled:{const:!1}}},then:{required:["r\
eason"]}}}}},checkStructure3=(0,import_chunk_RRFFTH34.schemaCheck)(config_1_default,"the configuration",{pattern:({data},label)=>String(data).trim()===""?`${label}\
 is empty`:`${label} must be a day such as 2027-01-31, but is ${(0,import_chunk_RRFFTH34.shown)(data)}`});function readConfig(text2,file,version){let source2=(0,import_chunk_RRFFTH34.readYaml)(
text2,file,{noun:"configuration file",longest:1048576}),value2=source2.value??{};return source2.problems.length===0&&checkVersion(value2,version,source2.report),
source2.problems.length===0&&checkStructure3(value2,source2.report),source2.problems.length===0&&checkMeaning(value2,source2.report),source2.problems.length>0?{
problems:source2.problems.toSorted(import_chunk_NTJQSSOZ.byPlace)}:{config:{file,written:value2,placeOf:source2.placeOf},problems:[]}}function checkVersion(value2,version,report){
let{requires}=value2,fault=typeof requires=="string"?versionFault(requires,version):void 0;fault!==void 0&&report(["requires"],fault)}function checkMeaning({waivers=[]},report){
for(let[index,{until}]of waivers.entries())until!==void 0&&!(0,import_chunk_NTJQSSOZ.isDate)(until)&&report(["waivers",index,"until"],`there is no day ${until}`)}
function loadConfig(input){let{config,problems}=readConfig(input.text,input.file,input.version);if(config===void 0)return{problems};let choices=(0,import_chunk_NTJQSSOZ.choose)(
input.flags,config.written),builtIn=input.builtIn(choices.profile.value),own=ownPolicies(config,input.filesIn,builtIn);if(own.problems.length>0)return{problems:own.
problems};let rules=withPolicies(own.policies,builtIn),wrong=checkConfig(config,{heads:rules.policies.map(({policy})=>policy),textsOf:rules.textsOf,profile:rules.
profile});return wrong.length>0?{problems:wrong}:{loaded:{config,choices,rules}}}function ownPolicies(config,filesIn2,{policies}){let texts=(config.written.policyFolders??
[]).flatMap((folder,index)=>filesIn2(folder,config.placeOf(["policyFolders",index]))),{files,problems}=readPolicies(texts,import_chunk_NTJQSSOZ.subjects),builtIn=policies.
map(({policy})=>policy);return{policies:files.map(({policy})=>policy),problems:[...problems,...clashesOf(files,builtIn)]}}function withPolicies(own,rules){if(own.
length===0)return rules;let compiler=newCompiler(),compiled=own.map(policy=>compilePolicy(policy,compiler)),byName=new Map(own.map(policy=>[policy.name,policy]));
return{...rules,policies:[...rules.policies,...compiled],textsOf:name2=>byName.get(name2)??rules.textsOf(name2)}}function policyTextsIn(folder,host){return host.
readFolder(folder,[".yaml",".yml"])}async function loadConfig2(file,flags,host){let found=loadConfig({file,text:await(0,import_chunk_RRFFTH34.readText)(file,{file},
host),flags,version:import_chunk_NTJQSSOZ.tool.version,builtIn:import_chunk_NTJQSSOZ.builtInRules,filesIn:(folder,place)=>filesIn(folder,{file,place},host)});if("\
problems"in found)throw new import_chunk_NTJQSSOZ.Troubles(found.problems);return found.loaded}function filesIn(folder,{file,place},host){let path=(0,import_chunk_RRFFTH34.pathFrom)(
{file},folder);try{let files=policyTextsIn(path,host);if(files.length>0)return files}catch(error){throw(0,import_chunk_RRFFTH34.asConfiguration)(error,path,place)}
throw new import_chunk_NTJQSSOZ.PreflightError("configuration",`there is no policy file in ${folder}`,{place})}async function configurationOf(found,parsed,host){
let flags=(0,import_chunk_NTJQSSOZ.flagsOf)(parsed);if(found!==void 0)return loadConfig2(found.path,flags,host);let choices=(0,import_chunk_NTJQSSOZ.choose)(flags);
return{config:void 0,choices,rules:(0,import_chunk_NTJQSSOZ.builtInRules)(choices.profile.value)}}async function configured(found,parsed,host){let configuration=await configurationOf(
found,parsed,host),named=baselineNamed(parsed,configuration.config),baseline=named&&await loadBaseline(named,configuration.rules,host);return settingsBy({...configuration,
baseline},parsed,host)}function settingsBy({config=noConfig,choices,rules,baseline},parsed,host){let made2=configuredBy({config,rules},baseline,(0,import_chunk_NTJQSSOZ.todayOf)(
parsed,host));return{...made2,choices,acceptFor:async comments=>Promise.resolve(made2.acceptFor(comments)),inventories:[...(0,import_chunk_NTJQSSOZ.givenInventories)(
parsed),...inventoriesOf(config)]}}var noConfig={file:"",written:{},placeOf:()=>({file:""})};function inventoriesOf(config){return(config.written.inventories??[]).
map((path,index)=>({path:(0,import_chunk_RRFFTH34.pathFrom)(config,path),place:config.placeOf(["inventories",index])}))}function baselineNamed(parsed,config){let given2=(0,import_chunk_NTJQSSOZ.textOf)(
parsed,"baseline");if(given2!==void 0)return{path:given2,place:{file:given2}};let written=config?.written.baseline;if(!(config===void 0||written===void 0))return{
path:(0,import_chunk_RRFFTH34.pathFrom)(config,written),place:config.placeOf(["baseline"])}}async function loadBaseline({path,place},rules,host){let read=readBaseline(
await parsedJson({path,place},host),path,(0,import_chunk_72PGGXCA.decidedByOf)(rules));if("problems"in read)throw new import_chunk_NTJQSSOZ.Troubles(read.problems);
return read.baseline}async function parsedJson({path,place},host){let text2=await(0,import_chunk_RRFFTH34.readText)(path,place,host);try{return(0,import_chunk_NTJQSSOZ.parseJson)(
new TextEncoder().encode(text2),path).value}catch(error){throw(0,import_chunk_RRFFTH34.asConfiguration)(error,path,place)}}var policy_check_exports={},policy_new_exports={},
policy_test_exports={};0&&(module.exports={baseline,configShow,configured,policyCheck,policyNew,policyTest,render});
